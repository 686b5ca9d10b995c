import { dayBegins } from '../calendar/day-begins.ts';
import type { Actor } from '../cases/actor.ts';
import { may } from '../cases/rights.ts';
import type { CaseSearch, FoundCase } from '../cases/search.ts';
import type { CaseSought } from './api.ts';

/** The cases the actor looks for, as far as the actor may know of them; newest first. */
export async function findCases(cases: CaseSearch, sought: CaseSought, actor: Actor): Promise<readonly FoundCase[]> {
  const { from, to, ...query } = sought;
  const found = await cases.find({
    ...query,
    ...(from !== undefined && { from: dayBegins(from).toISOString() }),
    ...(to !== undefined && { before: dayBegins(to, 1).toISOString() }),
  });
  return found.filter(({ summary }) => may(actor, 'case.search', summary));
}

/** Numbers of the other active cases of the same service, whatever the channel, and of this person. */
export async function findDuplicates(
  cases: CaseSearch,
  subject: { readonly id: string; readonly definition: { readonly key: string } },
  iin: string,
  actor: Actor,
): Promise<readonly string[]> {
  const service = serviceOf(subject);
  return (await findCases(cases, { iin }, actor))
    .map(({ summary }) => summary)
    .filter(({ id, status }) => id !== subject.id && status === 'active')
    .filter((other) => serviceOf(other) === service)
    .map(({ number }) => number);
}

/** `<region>/<service>` of the key. */
function serviceOf({ definition }: { readonly definition: { readonly key: string } }): string {
  return definition.key.slice(0, definition.key.lastIndexOf('/'));
}
