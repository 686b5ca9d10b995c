import { resolve } from 'node:path';
import { expect } from 'chai';
import type { Case } from '../../../src/cases/case.ts';
import { readChannel } from '../../../src/definitions/read-folder.ts';
import { readCalendars } from '../../../src/read-calendars.ts';
import { brokenRules } from '../../../src/testing/generate/broken-rules.ts';
import { openFlow } from '../../../src/testing/index.ts';
import { walkChannel } from '../../../src/walk-channel.ts';
import { loopingChannel } from './looping-channel.ts';

const diagrams = resolve(import.meta.dirname, '../../../diagrams');
const KEY = 'atyrau/unemployment-certificate/office';

describe('random walks', function () {
  this.timeout(60_000);

  it('should find nothing that does not hold on a sample of channels', async () => {
    const { calendar } = await readCalendars(diagrams);
    for (const key of ['aktobe/social-assistance/portal', 'karaganda/child-allowance/service-centre']) {
      const { content } = await readChannel(diagrams, key);
      const { failed, walks, entered } = await walkChannel(key, content, { walks: 5, seed: 8, calendar });
      expect(failed, `${key}\n${failed?.steps.join('\n')}`).to.equal(null);
      expect(walks).to.equal(5);
      expect(entered.size, key).to.be.above(8);
    }
  });

  it('should shrink a walk that fails to the shortest one', async () => {
    const broken = loopingChannel((xml) => xml.replace('source="=1" target="done"', 'source="=nobodySetsThis" target="done"'));
    const { failed } = await walkChannel('test/flow/diagram', broken, { walks: 200, seed: 1 });

    const [start, asked, one, ...more] = failed?.steps ?? [];
    expect([start, more]).to.deep.equal(['start', []]);
    expect(asked).to.match(/^complete <ask> with \{"again":"(no|later)","count":(10|11)\}$/);
    expect(one).to.match(/^complete <(one|other)> with/);
    expect(failed?.broken).to.have.length(1);
    expect(failed?.broken[0]).to.include('nobodySetsThis');
  });

  it('should tell whatever does not hold of a case', async () => {
    const flow = await openFlow(KEY);
    const ended = (await flow.play('granted')).case;
    const active = (await flow.play('granted', { until: 'process_6' })).case;
    const found = (subject: Case, change: Partial<Case>): string => brokenRules({ ...subject, ...change }, flow.diagram).join('\n');
    const [task] = active.tasks;

    expect([found(ended, {}), found(active, {})]).to.deep.equal(['', '']);
    expect(found(active, { journal: active.journal.toSpliced(3, 1) })).to.include('the journal is broken at 4: sequence');
    expect(found(active, { journal: [...active.journal, active.journal.find(({ event }) => event.type === 'entered')!] })).to.include('start#1 is entered twice');
    expect(found(active, { tasks: [] })).to.include('process_6#1 was entered, and neither waits nor is over').and.to.include('waits for nothing');
    expect(found(active, { tasks: [{ ...task!, dueAt: '2020-01-01T00:00:00.000Z' }] })).to.match(/process_6#1 is due at 2020/);
    expect(found(active, { tasks: [task!, { ...task!, element: 'action_3' }] })).to.include('a task is open at action_3#1, which is a serviceTask');
    expect(found(ended, { outcome: 'refused_documents' })).to.include('its outcome is refused_documents, its ends are completed');
    expect(found(ended, { status: 'active' })).to.include('it goes on after its end');
    expect(found(active, { withdrawalReason: undefined as never })).to.include('what is saved of it is not what is loaded');
  });
});
