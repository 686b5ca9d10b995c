import type { FolderEntry } from '../../src/definitions/read-folder.ts';
import { mutations } from './mutations/all.ts';
import type { Mutation, World } from './mutation.ts';
import { readTree, writeTree } from './tree.ts';

/** One changed diagram. */
export interface Mutant {
  readonly key: string;
  readonly kind: string;
  /** The element changed, or what of it. */
  readonly place: string;
}

export interface Judged extends Mutant {
  /** The first check that found something; null: the change survived. */
  readonly caughtBy: string | null;
}

/** Names the first check that finds something wrong with the diagram, or null. */
export type Judge = (entry: FolderEntry, xml: string) => Promise<string | null>;

/** All the changes there are of a channel's diagram, kind by kind. */
export async function mutantsOf(entry: FolderEntry): Promise<Mutant[]> {
  const { key, content } = entry;
  const world = worldOf(entry);
  const tree = await readTree(content.xml);
  return mutations.flatMap((mutation) => mutation.places(tree, world).map((place) => ({ key, kind: mutation.kind, place })));
}

/** One mutant in so many, spread evenly over the kinds. */
export function sampleOf(mutants: readonly Mutant[], every: number): Mutant[] {
  // Begun elsewhere in each channel, so that over all channels every place has its turn.
  const offset = (mutants[0]?.key.length ?? 0) % every;
  return mutants.filter((_, n) => n % every === offset);
}

/** The diagram with that one change. */
export async function mutate(xml: string, { kind, place }: Mutant, world: World): Promise<string> {
  const tree = await readTree(xml);
  kinds.get(kind)?.apply(tree, place, world);
  return writeTree(tree);
}

/** Makes the changed diagrams one after the other and asks the judge of each. */
export async function judgeAll(entry: FolderEntry, mutants: readonly Mutant[], judge: Judge): Promise<Judged[]> {
  const judged: Judged[] = [];
  const world = worldOf(entry);
  for (const mutant of mutants) {
    judged.push({ ...mutant, caughtBy: await judge(entry, await mutate(entry.content.xml, mutant, world)) });
  }
  return judged;
}

export function worldOf({ content: { act } }: FolderEntry): World {
  return { act };
}

const kinds = new Map<string, Mutation>(mutations.map((mutation) => [mutation.kind, mutation]));
