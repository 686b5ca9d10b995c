import { type Questionnaire, type QuestionnaireAnswer, questionnaireAnswers } from '../../cases/questionnaire.ts';
import type { LoadedDefinition } from '../../runtime/api.ts';
import type { ServiceMarksView } from '../contract.ts';
import { serviceName } from './definition-views.ts';

/** The answers about an office's services, summed by service. `definitions`: the latest of each key. */
export function serviceMarks(answers: readonly Questionnaire[], definitions: readonly LoadedDefinition[]): readonly ServiceMarksView[] {
  const byKey = Map.groupBy(answers, ({ key }) => key);
  return [...byKey].toSorted(([a], [b]) => a.localeCompare(b)).map(([key, given]) => {
    const definition = definitions.find((one) => one.key === key);
    return {
      key,
      service: definition === undefined ? key : serviceName(definition),
      language: definition?.act.language ?? 'ru',
      channelName: definition?.digest?.channelName ?? key.split('/').at(-1) ?? key,
      answered: given.length,
      quality: counted(given.map(({ quality }) => quality)),
      availability: counted(given.map(({ availability }) => availability)),
    };
  });
}

function counted(marks: readonly QuestionnaireAnswer[]): Readonly<Record<QuestionnaireAnswer, number>> {
  const [dissatisfied = 0, partly = 0, satisfied = 0] = questionnaireAnswers.map((mark) => marks.filter((one) => one === mark).length);
  return { dissatisfied, partly, satisfied };
}
