import type { Access } from '../../cases/access-log.ts';
import type { Case } from '../../cases/case.ts';
import type { AccessView } from '../contract.ts';
import type { ViewContext } from './view-context.ts';

/** Who looked at the case, the latest first; files by their names. */
export function accessViews(accesses: readonly Access[], { attachments, documents }: Case, context: ViewContext): AccessView[] {
  const names = new Map([
    ...attachments.map(({ id, name }) => [id, name] as const),
    ...documents.map(({ id, number }) => [id, number] as const),
  ]);
  return accesses
    .map(({ person, what, subject, at }) => ({
      at,
      by: context.personName(person),
      what,
      subject: subject === null ? null : (names.get(subject) ?? subject),
    }))
    .toReversed();
}
