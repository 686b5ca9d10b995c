import { resolve } from 'node:path';
import { expect } from 'chai';
import type { BusinessCalendar } from '../../src/calendar/business-calendar.ts';
import type { DefinitionContent } from '../../src/definitions/definition.ts';
import { readFolder, type FolderEntry } from '../../src/definitions/read-folder.ts';
import { generateChannel, generateLate, tryGenerated } from '../../src/generate-channel.ts';
import { readDiagram } from '../../src/model/read-diagram.ts';
import { readCalendars } from '../../src/read-calendars.ts';
import { judge } from './judge.ts';
import { worldOf } from './mutate.ts';
import { seededFaults } from './seeded-faults.ts';
import { readTree, writeTree } from './tree.ts';

const DIAGRAMS = 10;

/** A copy of a diagram with one fault, and what found it. */
interface Sown {
  readonly key: string;
  readonly kind: string;
  readonly place: string;
  /** Its deadline is one that several elements share. */
  readonly grouped: boolean;
  /** The first check of a copy that is tied to its act. */
  readonly tied: string | null;
  /** The first check of a copy without a digest. */
  readonly untied: string | null;
  /** Scenarios made from the copy itself: a flow nothing takes, a way that does not end. */
  readonly generated: boolean;
  /** Scenarios made from the diagram before the fault was sown; null where they were not asked, something else having found it. */
  readonly before: boolean | null;
}

describe('faults sown in copies of ten diagrams', function () {
  this.timeout(180_000);
  let sown: readonly Sown[];
  const of = (kind: string): readonly Sown[] => sown.filter((one) => one.kind === kind);

  before(async () => {
    const diagrams = resolve(import.meta.dirname, '../../diagrams');
    const { entries } = await readFolder(diagrams);
    const { calendar } = await readCalendars(diagrams);
    const decided = entries.filter(({ content }) => content.xml.includes('<reg:deadline ') && content.xml.includes('<bpmn:conditionExpression '));
    const step = decided.length / DIAGRAMS;
    const chosen = Array.from({ length: DIAGRAMS }, (_, turn) => decided[Math.floor(turn * step)]!);
    const all: Sown[] = [];
    for (const [turn, entry] of chosen.entries()) all.push(...(await sowIn(entry, turn, calendar)));
    sown = all;
  });

  it('should be five kinds in each', () => {
    expect(new Set(sown.map(({ key }) => key)).size).to.equal(DIAGRAMS);
    expect(sown).to.have.length(5 * DIAGRAMS);
  });

  it('should all be found by the check or by generated scenarios', () => {
    const missed = sown.filter(({ tied, generated, before }) => tied === null && !generated && before !== true);
    expect(missed).to.deep.equal([]);
  });

  it('should be found by the check without an act where they are faults of execution', () => {
    for (const kind of ['missing-binding', 'step-unreachable', 'wrong-default']) {
      expect(of(kind).filter(({ untied }) => untied === null), kind).to.deep.equal([]);
    }
  });

  it('should be found by generated scenarios alone where a step cannot be reached or done', () => {
    for (const kind of ['missing-binding', 'step-unreachable']) expect(of(kind).filter(({ generated }) => !generated), kind).to.deep.equal([]);
  });

  it('should be found, where a condition is inverted in a diagram without an act, by what was generated before', () => {
    for (const one of of('condition-inverted')) {
      expect(one.tied, one.key).not.to.equal(null);
      expect(one.untied !== null || one.before === true, `${one.key} ${one.place}`).to.equal(true);
    }
  });

  it('should be found, where a deadline is dropped, against the act, and by what was late before', () => {
    for (const { key, place, grouped, tied, untied, generated, before } of of('deadline-dropped')) {
      // The others of a group are late with or without it.
      expect({ untied, generated, before }, `${key} ${place}`).to.deep.equal({ untied: null, generated: false, before: !grouped });
      expect(tied, key).to.equal('deadlines-hold');
    }
  });
});

async function sowIn(entry: FolderEntry, turn: number, calendar: BusinessCalendar): Promise<readonly Sown[]> {
  const { key, content } = entry;
  const made = await generateChannel(key, content);
  const scenarios = [...made.scenarios, ...(await generateLate(key, content, made.scenarios, { calendar }))];
  const { nodes } = await readDiagram(content.xml);
  const sown: Sown[] = [];
  for (const mutation of seededFaults(turn)) {
    const tree = await readTree(content.xml);
    const places = mutation.places(tree, worldOf(entry));
    const place = places[turn % places.length];
    if (place === undefined) continue;
    mutation.apply(tree, place, worldOf(entry));
    const xml = await writeTree(tree);
    const free: DefinitionContent = { ...content, xml, digest: null };
    const tied = await judge(entry, xml);
    const untied = await judge({ ...entry, content: free }, xml);
    const generated = await isFoundByGenerated(key, free);
    const before = untied !== null || generated ? null : (await tryGenerated(key, free, scenarios, { calendar })).some(({ faults }) => faults.length > 0);
    const grouped = (nodes.get(place)?.deadline?.group ?? null) !== null;
    sown.push({ key, kind: mutation.kind, place, grouped, tied, untied, generated, before });
  }
  return sown;
}

async function isFoundByGenerated(key: string, content: DefinitionContent): Promise<boolean> {
  const { untaken, faulty } = await generateChannel(key, content);
  return untaken.length > 0 || faulty.length > 0;
}
