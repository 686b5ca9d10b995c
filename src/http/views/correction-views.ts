import type { Case } from '../../cases/case.ts';
import { openCorrections } from '../../cases/correction.ts';
import type { CaseSummary } from '../../cases/store.ts';
import type { CorrectionSummary, CorrectionView } from '../contract.ts';
import type { ViewContext } from './view-context.ts';

/** The corrections of a case, oldest first. */
export function correctionViews(record: Case, context: ViewContext): CorrectionView[] {
  const open = openCorrections(record);
  return (record.corrections ?? []).map((correction) => ({
    element: correction.element,
    pass: correction.pass,
    decision: correction.decision.element,
    author: context.personName(correction.author),
    by: context.personName(correction.by),
    remark: correction.remark,
    at: correction.at,
    resolvedAt: correction.resolvedAt,
    mayCorrect: open.includes(correction) && correction.author === context.actor.id,
  }));
}

/** What waits in the cases for this person to put right, oldest first. */
export function correctionSummaries(cases: readonly CaseSummary[], context: ViewContext): CorrectionSummary[] {
  return cases
    .flatMap((record) =>
      (record.corrections ?? [])
        .filter(({ author }) => author === context.actor.id)
        .map(({ element, pass, decision, by, at }) => ({
          case: { id: record.id, number: record.number },
          element,
          pass,
          name: context.definition(record.definition)?.diagram.nodes.get(decision.element)?.name || decision.element,
          by: context.personName(by),
          at,
        })),
    )
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
