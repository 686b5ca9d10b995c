import { expect } from 'chai';
import type { Case } from '../../src/cases/case.ts';
import type { JournalEvent } from '../../src/cases/journal.ts';
import type { LoadedDefinition } from '../../src/runtime/api.ts';
import { caseNotices } from '../../src/runtime/case-notices.ts';
import { loadedDefinition } from '../http/sample-definition.ts';
import { sampleCase } from '../stores/sample-case.ts';

const APPLICANT = 'p-citizen';
const start = Date.parse('2026-11-20T04:00:00.000Z');

/** An entry of the journal: minutes after the start, who (the applicant, somebody of the office or the product), what. */
type Line = readonly [minutes: number, who: 'applicant' | 'staff' | 'system', event: JournalEvent];

const opened = (element: string): JournalEvent => ({ type: 'task-opened', element, pass: 1, dueAt: null });
const done = (element: string): JournalEvent => ({ type: 'task-completed', element, pass: 1, values: 'ab' });
const begun: Line = [0, 'applicant', { type: 'case-started', definition: 'k', version: 1, office: 'o' }];

describe('notices of a case', () => {
  let definition: LoadedDefinition;

  before(async () => {
    const sample = await loadedDefinition();
    // `check` and `sign` are steps of the office; these two are the applicant's.
    const step = sample.diagram.nodes.get('check') ?? expect.fail();
    const nodes = new Map(sample.diagram.nodes);
    for (const id of ['apply', 'answer']) nodes.set(id, { ...step, id, positions: ['consumer'] });
    definition = { ...sample, diagram: { ...sample.diagram, nodes } };
  });

  function told(lines: readonly Line[], changes: Partial<Case> = {}): readonly (readonly [number, string])[] {
    const journal = [begun, ...lines].map(([minutes, who, event], index) => ({
      seq: index + 1,
      at: new Date(start + minutes * 60_000).toISOString(),
      actor: who === 'system' ? ({ kind: 'system' } as const) : ({ kind: 'person', id: who === 'applicant' ? APPLICANT : 'p-1' } as const),
      event,
      previous: '',
      hash: '',
    }));
    const record = sampleCase({ applicant: APPLICANT, startedAt: new Date(start).toISOString(), journal, ...changes });
    return caseNotices(record, definition).map(({ seq, kind }) => [seq, kind] as const);
  }

  it('should tell that the office received it, once, however many steps it takes there', () => {
    expect(told([[0, 'system', opened('apply')], [2, 'applicant', done('apply')], [2, 'system', opened('check')], [60, 'staff', done('check')], [60, 'system', opened('sign')]]))
      .to.deep.equal([[4, 'received']]);
  });

  it('should not call the applicant to a step that opens while they are at it', () => {
    expect(told([[0, 'applicant', opened('apply')], [9, 'applicant', done('apply')], [10, 'system', opened('answer')]])).to.deep.equal([]);
  });

  it('should call the applicant back who has left meanwhile', () => {
    expect(told([[0, 'applicant', opened('apply')], [1, 'applicant', done('apply')], [12, 'system', opened('answer')]])).to.deep.equal([[4, 'yours']]);
  });

  it('should tell that the office asks for something, and that it is back there', () => {
    expect(
      told([
        [1, 'system', opened('check')],
        [3, 'staff', done('check')],
        [3, 'staff', opened('answer')],
        [5, 'applicant', done('answer')],
        [5, 'system', opened('sign')],
      ]),
    ).to.deep.equal([[2, 'received'], [4, 'yours'], [6, 'office']]);
  });

  for (const [outcome, kind] of [['done', 'ready'], ['refused_on_merits', 'refused']] as const) {
    it(`should tell of the end ${outcome}`, () => {
      expect(told([[1, 'system', { type: 'case-ended', outcome }]], { status: 'completed', outcome })).to.deep.equal([[2, kind]]);
    });
  }

  it('should tell of a withdrawal', () => {
    expect(told([[1, 'applicant', { type: 'case-withdrawn', values: 'ab' }]])).to.deep.equal([[2, 'withdrawn']]);
  });

  it('should tell nobody where nobody applied by the portal', () => {
    expect(told([[1, 'system', opened('check')]], { applicant: null })).to.deep.equal([]);
  });

  it('should tell of the end without the diagram', () => {
    const record = sampleCase({ applicant: APPLICANT, journal: [{ seq: 1, at: new Date(start).toISOString(), actor: { kind: 'system' }, event: { type: 'case-ended', outcome: 'done' }, previous: '', hash: '' }] });
    expect(caseNotices(record, null).map(({ kind }) => kind)).to.deep.equal(['ready']);
  });
});
