import type { Case } from '../cases/case.ts';
import type { Scenario } from '../definitions/scenarios.ts';
import type { Passage } from './coverage/passage.ts';

/** A sentence for each thing a case that was played did otherwise than its scenario says. */
export function unmetExpectations({ outcome, expect = {} }: Scenario, subject: Case, passage: Passage): readonly string[] {
  const { passes = [], avoids = [], late, documents } = expect;
  const trace = subject.journal.flatMap(({ event }) => (event.type === 'entered' ? [event.element] : []));
  const missed = Object.keys(passage.deadlines).flatMap((id) => /^(.+):missed$/.exec(id)?.[1] ?? []);
  const papers = subject.documents.filter(({ supersededBy = null }) => supersededBy === null).map(({ title }) => title);
  return [
    ...(subject.outcome === outcome ? [] : [`it ends at <${subject.outcome ?? 'nothing'}>, not at <${outcome}>`]),
    ...inOrder(passes, trace),
    ...avoids.filter((element) => trace.includes(element)).map((element) => `it passes <${element}>, which it is to avoid`),
    ...(late === undefined ? [] : differing('late', late.toSorted(), missed.toSorted())),
    ...(documents === undefined ? [] : differing('its papers', documents, papers)),
  ];
}

function inOrder(passes: readonly string[], trace: readonly string[]): readonly string[] {
  let from = 0;
  for (const [index, element] of passes.entries()) {
    const at = trace.indexOf(element, from);
    if (at === -1) return [`it does not pass <${element}>${index === 0 ? '' : ` after <${passes[index - 1]}>`}`];
    from = at + 1;
  }
  return [];
}

function differing(what: string, expected: readonly string[], found: readonly string[]): readonly string[] {
  const said = (list: readonly string[]): string => (list.length === 0 ? 'none' : list.join(', '));
  return said(expected) === said(found) ? [] : [`${what}: ${said(found)}; expected: ${said(expected)}`];
}
