import { formRegistrationNotice } from '../../documents/form-registration-notice.ts';
import { knownOf } from '../../runtime/known-of.ts';
import type { Door } from '../door.ts';
import { NotRegistered } from '../errors.ts';
import { loadContext } from '../load-context.ts';
import { noteAccess } from '../note-access.ts';
import type { HttpOptions } from '../options.ts';
import { caseParams, parseRequest } from '../requests.ts';
import { sendFile } from '../send-file.ts';
import { Routes } from '../routes.ts';

/** `/cases/:case/registration-notice`: a paper for the applicant, formed anew each time it is asked for. */
export function registrationNoticeRoutes(options: HttpOptions, door: Door): Routes {
  const routes = new Routes(door);
  routes.add({ method: 'get', path: '/cases/:case/registration-notice', action: 'file.read', heavy: true, params: caseParams }, async ({ actor }, request, response) => {
    const { case: id } = parseRequest(caseParams, request.params);
    const record = await options.runtime.readCase(id, actor);
    const { name, registrationNumber, registeredAt } = knownOf(record);
    if (registrationNumber === null || registeredAt === null) throw new NotRegistered(id);
    const context = await loadContext(options, actor, [record]);
    const office = (await options.people.offices()).find((other) => other.id === record.office);
    const bytes = await formRegistrationNotice({
      language: context.definition(record.definition)?.act.language ?? 'ru',
      office: { name: office?.name ?? record.office, address: office?.address ?? '' },
      service: context.service(record.definition),
      caseNumber: record.number,
      registrationNumber,
      registeredAt,
      applicantName: name,
      received: record.attachments.filter(({ addedAt }) => addedAt <= registeredAt).map((attachment) => attachment.name),
      dueAt: record.dueAt,
      ...(record.dueState && { dueState: record.dueState }),
    });
    await noteAccess(options, actor, id, 'notice');
    sendFile(response, { name: `${registrationNumber}.pdf`, mediaType: 'application/pdf', bytes });
  });
  return routes;
}
