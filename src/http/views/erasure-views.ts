import type { Erasure } from '../../cases/erasure.ts';
import type { CaseSummary } from '../../cases/store.ts';
import type { CaseErasedView, ErasableCase } from '../contract.ts';
import type { ViewContext } from './view-context.ts';

/** A case the rule is for. */
export function erasableCase({ id, number, definition, endedAt, startedAt }: CaseSummary, context: ViewContext): ErasableCase {
  return { id, number, service: context.service(definition), language: context.language(definition), endedAt: endedAt ?? startedAt };
}

/** That what was personal of a case is gone. */
export function caseErasedView({ at, years, reason, by }: Erasure, { personName }: Pick<ViewContext, 'personName'>): CaseErasedView {
  return { at, years, reason, by: by === null ? null : personName(by) };
}
