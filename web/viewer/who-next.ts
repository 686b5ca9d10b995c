import type { CaseView, TokenView } from '../../src/http/contract.ts';
import { positionNames } from '../shared/position-names.ts';
import { texts } from '../shared/texts/texts.ts';
import { waitKind } from './marks.ts';

/** Who moves the case on from one place, in a sentence. */
export interface NextStep {
  readonly token: TokenView;
  readonly text: string;
}

/** A sentence for every place where the case waits. */
export function whoIsNext(view: Pick<CaseView, 'tokens' | 'tasks'>, nameOf: (element: string) => string): readonly NextStep[] {
  const { viewer } = texts;
  return view.tokens.map((token) => {
    const name = nameOf(token.element);
    const task = view.tasks.find(({ element, pass }) => element === token.element && pass === token.pass);
    const text = {
      task: () => {
        if (task?.claimedBy) return viewer.waitsForTaken(name, task.claimedBy.name);
        return viewer.waitsFor(name, positionNames(task?.positions ?? []));
      },
      job: () => (token.waitsSince === undefined ? viewer.waitsJob(name) : texts.systems.waits(name)),
      timer: () => viewer.waitsTimer(name),
      message: () => viewer.waitsMessage(name),
      incident: () => viewer.waitsIncident(name, texts.incidents.failures[token.incidentCode ?? ''] ?? token.incident ?? ''),
    }[waitKind(token)]();
    return { token, text };
  });
}
