import { areaOf, aspectOf } from './aspect-of.ts';
import { valuesOf } from './aspect-values.ts';
import type { Change, ChangeSign, ChangeValue, DiagramAspect } from './change.ts';
import type { DiagramTree, Fact, TreeElement } from './diagram-tree.ts';
import type { Matches } from './match-elements.ts';
import { pairValues, same, type ValuePair } from './pair-values.ts';
import { subjectOf } from './subject-of.ts';

/** An element in both versions. */
export interface ElementPair {
  readonly old: TreeElement;
  readonly new: TreeElement;
}

/** Both diagrams and what in the one is what in the other. */
export interface ComparedTrees {
  readonly older: DiagramTree;
  readonly newer: DiagramTree;
  readonly matches: Matches;
}

/** A fact that is not the same in both. */
interface Differing {
  readonly path: string;
  readonly old: Fact | undefined;
  readonly new: Fact | undefined;
}

/**
 * What changed of one element. Every fact that differs belongs to an aspect, and an aspect that has no words for what
 * differs gives the facts themselves: so nothing in a file can change unseen.
 */
export function compareElements(pair: ElementPair, trees: ComparedTrees): readonly Change[] {
  const changes: Change[] = [];
  const differing = telling(differingFacts(pair.old.facts, pair.new.facts, trees.matches));
  for (const [aspect, facts] of Map.groupBy(withLanes(differing, pair, trees), ({ path }) => aspectIn(aspectOf(path), pair))) {
    const pairs = aspect === 'other' || aspect === 'order' ? [] : wordedPairs(aspect, pair, trees);
    if (pairs.length > 0) changes.push(...pairs.map((values) => changeOf(aspect, null, values, pair, trees)));
    else changes.push(...facts.map((fact) => changeOf(aspect, fact.path, rawPair(fact), pair, trees)));
  }
  if (differingFacts(pair.old.drawing, pair.new.drawing, trees.matches).length > 0) {
    changes.push(changeOf('drawing', null, { old: null, new: null }, pair, trees));
  }
  return changes;
}

/** A node that stands in another process stands in another pool. */
function aspectIn(aspect: DiagramAspect, { old, new: now }: ElementPair): DiagramAspect {
  if (aspect !== 'scope') return aspect;
  return /:SubProcess|:Transaction|:AdHocSubProcess/.test(`${typeOfOwner(old)} ${typeOfOwner(now)}`) ? 'scope' : 'pool';
}

function typeOfOwner({ raw }: TreeElement): string {
  return raw.$parent?.$type ?? '';
}

function withLanes(differing: readonly Differing[], { old, new: now }: ElementPair, { older, newer, matches }: ComparedTrees): readonly Differing[] {
  const before = (older.lanesOf.get(old.id) ?? []).map((id) => matches.get(id) ?? `-${id}`);
  const after = newer.lanesOf.get(now.id) ?? [];
  if (same(before, after)) return differing;
  const [was, is] = [before, after].map((ids) => ({ kind: 'value', value: ids.join(' ') }) as const);
  return [...differing, { path: 'lane[0]', old: was, new: is }];
}

function differingFacts(older: ReadonlyMap<string, Fact>, newer: ReadonlyMap<string, Fact>, matches: Matches): readonly Differing[] {
  return [...new Set([...older.keys(), ...newer.keys()])].flatMap((path) => {
    const [old, now] = [older.get(path), newer.get(path)];
    const translated = old?.kind === 'reference' ? { ...old, id: matches.get(old.id) ?? `-${old.id}` } : old;
    return same(translated, now) ? [] : [{ path, old, new: now }];
  });
}

function wordedPairs(aspect: DiagramAspect, { old, new: now }: ElementPair, { older, newer, matches }: ComparedTrees): readonly ValuePair[] {
  const pairs = pairValues(valuesOf(aspect, old, older), valuesOf(aspect, now, newer));
  // An element that only goes by another id or name is the same element.
  return pairs.filter((pair) => !(pair.old?.type === 'element' && pair.new?.type === 'element' && matches.get(pair.old.element.id) === pair.new.element.id));
}

/** Without the containers of what is told anyway, and without the order of what is no longer the same set. */
function telling(facts: readonly Differing[]): readonly Differing[] {
  const containers = new Set(facts.flatMap(({ path }) => [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index))));
  return facts.filter(({ path, old, new: now }) => !containers.has(path) && (!path.endsWith('#order') || sortedTypes(old) === sortedTypes(now)));
}

function sortedTypes(fact: Fact | undefined): string {
  return fact?.kind === 'value' ? String(fact.value).split(' ').toSorted().join(' ') : '';
}

function rawPair({ old, new: now }: Differing): ValuePair {
  return { old: rawValue(old), new: rawValue(now) };
}

function rawValue(fact: Fact | undefined): ChangeValue | null {
  if (fact === undefined) return null;
  if (fact.kind === 'container') return { type: 'code', text: fact.type };
  if (fact.kind === 'reference') return { type: 'code', text: fact.id };
  if (typeof fact.value === 'number') return { type: 'number', number: fact.value };
  return typeof fact.value === 'boolean' ? { type: 'truth', truth: fact.value } : { type: 'code', text: fact.value };
}

const moves: ReadonlySet<DiagramAspect> = new Set(['lane', 'pool', 'scope', 'drawing']);

function changeOf(aspect: DiagramAspect, path: string | null, values: ValuePair, pair: ElementPair, trees: ComparedTrees): Change {
  const sign: ChangeSign = moves.has(aspect) ? 'moved' : 'changed';
  return { area: areaOf(aspect, path), sign, aspect, detail: path, subject: subjectOf(pair.old, pair.new, trees), ...values, facts: [] };
}
