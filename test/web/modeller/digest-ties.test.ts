import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect } from 'chai';
import type { FindingView } from '../../../src/http/contract.ts';
import { readDiagram } from '../../../src/model/read-diagram.ts';
import { type Digest, digestSchema } from '../../../src/regulation/digest.ts';
import type { PlacedNode } from '../../../src/regulation/elements-of-steps.ts';
import { digestTies } from '../../../web/modeller/digest-editor/digest-ties.ts';
import { looseDigest } from '../../../web/modeller/digest-editor/loose-digest.ts';
import { notesByPlace } from '../../../web/modeller/digest-editor/notes-by-place.ts';

const CHANNEL = resolve(import.meta.dirname, '../../../diagrams/atyrau/unemployment-certificate/office');

describe('a digest beside its diagram', () => {
  let digest: Digest;
  let nodes: readonly PlacedNode[];

  before(async () => {
    digest = digestSchema.parse(JSON.parse(await readFile(`${CHANNEL}.regulation.json`, 'utf8')));
    nodes = [...(await readDiagram(await readFile(`${CHANNEL}.bpmn`, 'utf8'))).nodes.values()];
  });

  const found = (finding: Partial<FindingView>): FindingView => ({ check: 'deadlines-hold', class: 'act', element: null, sentence: '', path: null, blocking: true, ...finding });

  it('should know the elements of a step, its own first, and the steps and rows of an element', () => {
    const ties = digestTies(nodes, digest);
    expect(ties.elements('steps.1')).to.deep.equal(['process_1', 'gateway_process_1']);
    expect(ties.places('process_4')).to.deep.equal({ steps: ['steps.4'], rows: ['table.rows.1'] });
    expect(ties.elements('table.rows.1')).to.include('process_4');
    expect(ties.places('nothing')).to.deep.equal({ steps: [], rows: [] });
  });

  it('should put a finding beside the field it speaks of', () => {
    const ties = digestTies(nodes, digest);
    const places = (finding: Partial<FindingView>): readonly string[] => [...notesByPlace([found(finding)], digest, ties).keys()];
    // the deadline of process 4 is its row's; with one of its own, the step's
    expect(places({ element: 'process_4' })).to.deep.equal(['table.rows.1.deadline']);
    const own = { ...digest, steps: digest.steps.map((step) => (step.number === 4 && step.kind === 'process' ? { ...step, deadline: { duration: 'PT1M' } } : step)) };
    expect([...notesByPlace([found({ element: 'process_4' })], own, digestTies(nodes, own)).keys()]).to.deep.equal(['steps.4.deadline']);
    expect(places({ check: 'positions-fit', element: 'process_1' })).to.deep.equal(['steps.1.positions']);
    expect(places({ check: 'branches-lead', element: 'gateway_process_1' })).to.deep.equal(['branches.0']);
    expect(places({ check: 'service-deadline' })).to.deep.equal(['serviceDeadline']);
    expect(places({ check: 'act-consistent', sentence: 'process_3 of the digest names "X": act.json has no unit of this name' })).to.deep.equal(['steps.3']);
    expect(places({ check: 'flow-complete', class: 'execution', element: 'process_1' })).to.deep.equal([]);
  });

  it('should take what is half filled in', () => {
    for (const half of [{}, { steps: 5, table: { number: '1' } }, { steps: [null, { kind: 'process', number: 1 }], paragraphs: [6], branches: [{}], table: { rows: [7] } }]) {
      const loose = looseDigest(half);
      const ties = digestTies(nodes, loose);
      expect(notesByPlace([found({ element: 'process_1' }), found({ check: 'branches-lead', element: 'process_1' })], loose, ties)).to.be.instanceOf(Map);
    }
    const ties = digestTies(nodes, looseDigest({ steps: [null, { kind: 'process', number: 1 }] }));
    expect(ties.elements('steps.1')).to.include('process_1');
  });
});
