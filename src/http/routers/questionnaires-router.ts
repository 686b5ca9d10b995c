import { QuestionnaireEarly } from '../../cases/errors.ts';
import { CabinetDesk } from '../cabinet-desk.ts';
import type { Door } from '../door.ts';
import type { HttpOptions } from '../options.ts';
import { caseParams, parseRequest } from '../requests.ts';
import { questionnaireBody } from '../requests-citizens.ts';
import { Routes } from '../routes.ts';
import { serviceMarks } from '../views/service-marks.ts';
import { officeLed } from './office-router.ts';

/** The questionnaire of quality and availability: answered by the applicant, summed for the head of the office. */
export function questionnairesRoutes(options: HttpOptions, door: Door): Routes {
  const { runtime, questionnaires, clock } = options;
  const desk = new CabinetDesk(options);
  const routes = new Routes(door);
  routes.add({ method: 'post', path: '/cabinet/cases/:case/questionnaire', action: 'questionnaire.answer', body: 'json', params: caseParams, json: questionnaireBody }, async ({ actor }, request, response) => {
    const record = await desk.own(parseRequest(caseParams, request.params).case, actor);
    const answers = parseRequest(questionnaireBody, request.body);
    if (record.status !== 'completed') throw new QuestionnaireEarly(record.id);
    const { id, definition, office } = record;
    await questionnaires.answer({ case: id, key: definition.key, office, ...answers, at: clock().toISOString() });
    response.status(201).json(await desk.show(record, actor));
  });
  routes.add({ method: 'get', path: '/office/questionnaires', action: 'office.lead' }, async ({ actor }, _request, response) => {
    const answers = await questionnaires.ofOffice(officeLed(actor));
    response.json(serviceMarks(answers, await runtime.catalogue.list()));
  });
  return routes;
}
