import { expect } from 'chai';
import { BusinessCalendar } from '../../src/calendar/business-calendar.ts';
import type { Case } from '../../src/cases/case.ts';
import { isCaseOverdue } from '../../src/cases/deadline.ts';
import { verifyJournal } from '../../src/cases/verify-journal.ts';
import { MemoryCaseStore } from '../../src/stores/memory/memory-case-store.ts';
import { MemoryDefinitionStore } from '../../src/stores/memory/memory-definition-store.ts';
import { movedClock } from '../../src/testing/moved-clock.ts';
import { published } from '../calendar/published-calendars.ts';
import { administrator, install, KEY, person, type Installation } from './installation.ts';

const counter = person('counter');
const noCalendars = new BusinessCalendar([]);
/** The service in three business days that count neither receipt nor issue; the first task in one. */
const inDays = (xml: string): string =>
  xml
    .replace('<reg:deadline duration="P2D" />', '<reg:deadline businessDays="3" countsReceiptDay="false" countsIssueDay="false" />')
    .replace('<reg:deadline duration="PT10M" group="g" />', '<reg:deadline businessDays="1" group="g" />');

describe('runtime: deadlines', () => {
  const stores = (): { cases: MemoryCaseStore; definitions: MemoryDefinitionStore; clock: ReturnType<typeof movedClock> } => ({
    cases: new MemoryCaseStore(),
    definitions: new MemoryDefinitionStore(),
    // Friday, 9:00 in Almaty.
    clock: movedClock(new Date('2026-11-20T04:00:00Z')),
  });
  const read = ({ runtime }: Installation, { id }: Case): Promise<Case> => runtime.readCase(id, administrator);
  /** What the journal says of deadlines: which element's (null: the service's), and its instant. */
  const said = ({ journal }: Case): unknown[] =>
    journal.flatMap(({ event }) =>
      event.type === 'deadline-passed' || event.type === 'deadline-reckoned' ? [[event.type, event.element, event.dueAt]] : [],
    );

  it('should be reckoned in business days, of the service and of an element', async () => {
    const installation = await install({ edit: inDays });
    const started = await installation.runtime.startCase(KEY, counter);
    expect([started.dueAt, started.tasks[0]?.dueAt, started.dueState]).to.deep.equal([
      '2026-11-26T18:59:59.999Z',
      '2026-11-23T18:59:59.999Z',
      undefined,
    ]);
    expect(installation.warnings).to.deep.equal([]);
  });

  it('should be journalled once when they pass, however often the installation is stopped', async () => {
    const kept = stores();
    const first = await install({ ...kept, edit: inDays });
    const started = await first.runtime.startCase(KEY, counter);
    kept.clock.set(new Date('2026-11-23T18:59:59.999Z'));
    await first.due.drain();
    expect(said(await read(first, started))).to.deep.equal([]);
    kept.clock.advance(1);
    // Two wake-ups at once, and a third of an installation that has just started.
    await Promise.all([first.due.runDue(started.id), first.due.runDue(started.id)]);
    const second = await install({ ...kept, edit: inDays });
    await second.due.drain();
    const passed = ['deadline-passed', 'note', '2026-11-23T18:59:59.999Z'];
    expect(said(await read(second, started))).to.deep.equal([passed]);
    // Down over the service's deadline too: found again at start.
    kept.clock.set(new Date('2026-12-01T04:00:00Z'));
    const third = await install({ ...kept, edit: inDays });
    await third.due.drain();
    const late = await read(third, started);
    expect(said(late)).to.deep.equal([passed, ['deadline-passed', null, '2026-11-26T18:59:59.999Z']]);
    expect([verifyJournal(late.id, late.journal), isCaseOverdue(late, kept.clock.now())]).to.deep.equal([null, true]);
    expect(late.journal.filter(({ event }) => event.type === 'deadline-passed').map(({ actor }) => actor.kind)).to.deep.equal(['system', 'system']);
  });

  it('should be journalled before what is done late', async () => {
    const installation = await install({ edit: inDays });
    const started = await installation.runtime.startCase(KEY, counter);
    installation.clock.set(new Date('2026-11-24T04:00:00Z'));
    const noted = await installation.runtime.completeTask(started.id, 'note', 1, { note: 'late' }, counter);
    const types = noted.journal.map(({ event }) => event.type).filter((type) => ['deadline-passed', 'task-completed'].includes(type));
    expect(types).to.deep.equal(['deadline-passed', 'task-completed']);
  });

  it('should leave a case alone that has ended in time', async () => {
    const installation = await install({ edit: inDays });
    const started = await installation.runtime.startCase(KEY, counter);
    await installation.runtime.withdraw(started.id, 'no longer needed', counter);
    installation.clock.set(new Date('2026-12-24T04:00:00Z'));
    await installation.due.drain();
    const ended = await read(installation, started);
    expect([said(ended), isCaseOverdue(ended, installation.clock.now())]).to.deep.equal([[], false]);
  });

  it('should make no case overdue that are shorter than an hour', async () => {
    const installation = await install();
    const started = await installation.runtime.startCase(KEY, counter);
    installation.clock.advance(30 * 60_000);
    await installation.due.drain();
    const waiting = await read(installation, started);
    expect([said(waiting), isCaseOverdue(waiting, installation.clock.now())]).to.deep.equal([[], false]);
    expect(waiting.tasks[0]?.dueAt).to.equal('2026-11-20T04:10:00.000Z');
  });

  it('should make a case overdue that are an hour long', async () => {
    const installation = await install({ edit: (xml) => xml.replace('"PT10M"', '"PT1H"') });
    const started = await installation.runtime.startCase(KEY, counter);
    installation.clock.advance(60 * 60_000 + 1);
    await installation.due.drain();
    expect(said(await read(installation, started))).to.deep.equal([['deadline-passed', 'note', '2026-11-20T05:00:00.000Z']]);
  });

  describe('without a calendar of the year', () => {
    it('should let the case go on, undetermined', async () => {
      const installation = await install({ edit: inDays, calendar: noCalendars });
      const started = await installation.runtime.startCase(KEY, counter);
      expect([started.dueAt, started.dueState, started.tasks[0]?.dueAt, started.tasks[0]?.dueState]).to.deep.equal([null, 'undetermined', null, 'undetermined']);
      const noted = await installation.runtime.completeTask(started.id, 'note', 1, { note: 'on' }, counter);
      expect(noted.jobs).to.have.length(1);
      installation.clock.advance(100 * 86_400_000);
      await installation.due.drain();
      expect(said(await read(installation, started))).to.deep.equal([]);
    });

    it('should be reckoned when the calendar comes, from when they began', async () => {
      const kept = stores();
      const before = await install({ ...kept, edit: inDays, calendar: noCalendars });
      const started = await before.runtime.startCase(KEY, counter);
      kept.clock.set(new Date('2026-11-24T04:00:00Z'));
      const after = await install({ ...kept, edit: inDays });
      await after.due.reckonUnsettled();
      await after.due.drain();
      await after.due.reckonUnsettled();
      const reckoned = await read(after, started);
      expect(said(reckoned)).to.deep.equal([
        ['deadline-reckoned', null, '2026-11-26T18:59:59.999Z'],
        ['deadline-reckoned', 'note', '2026-11-23T18:59:59.999Z'],
        ['deadline-passed', 'note', '2026-11-23T18:59:59.999Z'],
      ]);
      expect([reckoned.dueState, reckoned.tasks[0]?.dueState]).to.deep.equal([undefined, undefined]);
    });
  });

  describe('of a provisional year', () => {
    const next = published.years.find(({ year }) => year === 2027);
    const others = published.years.filter(({ year }) => year !== 2027);

    it('should be marked, and lose the mark when the year is confirmed as it was', async () => {
      const kept = { ...stores(), clock: movedClock(new Date('2026-12-30T04:00:00Z')) };
      const before = await install({ ...kept, edit: inDays });
      const started = await before.runtime.startCase(KEY, counter);
      expect([started.dueAt, started.dueState, started.tasks[0]?.dueState]).to.deep.equal(['2027-01-08T18:59:59.999Z', 'provisional', undefined]);
      const confirmed = new BusinessCalendar([...others, { ...next!, state: 'confirmed' }]);
      const after = await install({ ...kept, edit: inDays, calendar: confirmed });
      await after.due.reckonUnsettled();
      const settled = await read(after, started);
      expect([settled.dueAt, settled.dueState, said(settled)]).to.deep.equal(['2027-01-08T18:59:59.999Z', undefined, []]);
    });

    it('should move when the year is confirmed with other days', async () => {
      const kept = { ...stores(), clock: movedClock(new Date('2026-12-30T04:00:00Z')) };
      const before = await install({ ...kept, edit: inDays });
      const started = await before.runtime.startCase(KEY, counter);
      const off = { date: '2027-01-08', name: 'off', kind: 'day-off', source: 'holidays' } as const;
      const confirmed = new BusinessCalendar([...others, { ...next!, state: 'confirmed', daysOff: [...next!.daysOff, off] }]);
      const after = await install({ ...kept, edit: inDays, calendar: confirmed });
      await after.due.reckonUnsettled();
      expect(said(await read(after, started))).to.deep.equal([['deadline-reckoned', null, '2027-01-11T18:59:59.999Z']]);
    });
  });
});
