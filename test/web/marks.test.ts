import { expect } from 'chai';
import type { JournalEntryView, TokenView } from '../../src/http/contract.ts';
import type { Edge } from '../../web/shared/diagram/paint.ts';
import { marksOf } from '../../web/viewer/marks.ts';
import type { ElementMark, MarkedCase } from '../../web/viewer/marks.ts';
import { paintCase } from '../../web/viewer/paint-case.ts';

const elements = ['start', 'check', 'gate', 'refuse', 'refused_documents', 'type', 'completed'];
const ways = ['start>check', 'check>gate', 'gate>refuse', 'refuse>refused_documents', 'gate>type', 'type>completed', 'type>check'];
const edges: readonly Edge[] = ways.map((way) => {
  const [source = '', target = ''] = way.split('>');
  return { id: way, source, target };
});

function token(element: string, change: Partial<TokenView> = {}): TokenView {
  return { element, pass: 1, kind: 'task', since: '2026-11-22T05:00:00Z', dueAt: null, overdue: false, incident: null, ...change };
}

function entry(type: string, element: string): JournalEntryView {
  return { seq: 1, at: '2026-11-22T05:00:00Z', by: null, byFor: null, type, element, pass: 1, flow: null, note: null };
}

function aCase(change: Partial<MarkedCase>): MarkedCase {
  return { status: 'active', outcome: null, overdue: false, tokens: [], passes: {}, journal: [], ...change };
}

function markOf(element: string, view: MarkedCase, ways: readonly Edge[] = edges): ElementMark {
  const mark = marksOf(view, elements, ways).find((one) => one.element === element);
  if (mark === undefined) throw new Error(`no mark of ${element}`);
  return mark;
}

describe('marks of a case', () => {
  it('should tell what is done, where the case is, and what lies ahead', () => {
    // given a case at its second step, without a way back
    const forward = edges.filter(({ target }) => target !== 'check');
    const view = aCase({ tokens: [token('type')], passes: { start: 1, check: 1, gate: 1, type: 1 } });

    // when
    const states = marksOf(view, elements, forward).map(({ state }) => state);

    // then
    expect(states).to.deep.equal(['done', 'done', 'done', 'not-taken', 'not-taken', 'now', 'ahead']);
  });

  it('should count a refusal as ahead while a loop can still lead to it', () => {
    const view = aCase({ tokens: [token('type')], passes: { start: 1, check: 1, gate: 1, type: 1 } });

    expect(markOf('refuse', view).state).to.equal('ahead');
  });

  it('should call everything not entered "ahead" until the flows are known', () => {
    const view = aCase({ tokens: [token('check')], passes: { start: 1, check: 1 } });

    expect(markOf('completed', view, []).state).to.equal('ahead');
  });

  it('should say where the case is that it is overdue, and once', () => {
    const view = aCase({ overdue: true, tokens: [token('type', { overdue: true })], passes: { start: 1, type: 1 } });
    const late = (mark: ElementMark): unknown[] => (paintCase([mark], {}).elements[0]?.badges ?? []).filter(({ kind }) => kind === 'overdue').map(({ text }) => text);

    expect(late(markOf('type', view))).to.deep.equal(['дело просрочено']);
    expect(late(markOf('type', { ...view, overdue: false }))).to.deep.equal(['просрочено']);
    expect(late(markOf('check', view))).to.deep.equal([]);
  });

  it('should leave nothing ahead of a case that has ended', () => {
    const view = aCase({ status: 'completed', outcome: 'refused_documents', passes: { start: 1, refused_documents: 1 } });

    expect(marksOf(view, elements, edges).filter(({ state }) => state === 'ahead')).to.be.empty;
    expect(markOf('refused_documents', view).end).to.equal('refused');
  });

  it('should tell a grant from a refusal by the end event', () => {
    const view = aCase({ status: 'completed', outcome: 'completed', passes: { completed: 1 } });

    expect(markOf('completed', view).end).to.equal('completed');
    expect(markOf('refused_documents', view).end).to.equal(null);
  });

  it('should show a job that needs a person as an incident', () => {
    const view = aCase({ tokens: [token('type', { kind: 'job', incident: 'no answer' })], passes: { type: 1 } });

    expect(markOf('type', view).kind).to.equal('incident');
  });

  it('should show where a withdrawn case was stopped', () => {
    // given a case that was withdrawn while it waited
    const journal = [entry('entered', 'start'), entry('left', 'start'), entry('entered', 'check')];
    const view = aCase({ status: 'withdrawn', journal, passes: { start: 1, check: 1 } });

    expect(markOf('start', view).state).to.equal('done');
    expect(markOf('check', view).state).to.equal('stopped');
  });

  it('should show a task an event took away as stopped, but not one the case came back to', () => {
    const journal = [entry('entered', 'check'), entry('cancelled', 'check')];

    expect(markOf('check', aCase({ journal, passes: { check: 1 } })).state).to.equal('stopped');
    expect(markOf('check', aCase({ journal, passes: { check: 2 }, tokens: [token('check')] })).state).to.equal('now');
  });
});

function badgesOf(view: MarkedCase, element: string): readonly string[] {
  const painted = paintCase(marksOf(view, elements, edges), {}).elements.find((one) => one.element === element);
  return (painted?.badges ?? []).map(({ kind, text }) => `${kind}: ${text}`);
}

describe('painting a case', () => {
  it('should label the place where the case is, and what it waits for', () => {
    expect(badgesOf(aCase({ tokens: [token('check')] }), 'check')).to.deep.equal(['task: сейчас']);
    expect(badgesOf(aCase({ tokens: [token('check', { kind: 'job' })] }), 'check')).to.deep.equal(['job: сейчас: выполняет система']);
  });

  it('should add the overdue clock to whatever is late', () => {
    const view = aCase({ tokens: [token('check', { overdue: true })] });

    expect(badgesOf(view, 'check')).to.deep.equal(['task: сейчас', 'overdue: просрочено']);
  });

  it('should count passes from the second', () => {
    expect(badgesOf(aCase({ passes: { start: 1 } }), 'start')).to.be.empty;
    expect(badgesOf(aCase({ passes: { check: 2 } }), 'check')).to.deep.equal(['passes: ×2']);
  });

  it('should outline only where the case is now', () => {
    const view = aCase({ tokens: [token('type')], passes: { check: 1, type: 1 } });

    const outlined = paintCase(marksOf(view, elements, edges), {}).elements.filter((one) => one.outlined);

    expect(outlined.map(({ element }) => element)).to.deep.equal(['type']);
  });

  it('should mark the flows that were taken', () => {
    expect(paintCase([], { a: 1, b: 0 }).flows).to.deep.equal(['a']);
  });
});
