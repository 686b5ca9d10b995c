import { expect } from 'chai';
import { findCases, findDuplicates } from '../../src/runtime/find-cases.ts';
import { knownOf } from '../../src/runtime/known-of.ts';
import { MemoryCaseStore } from '../../src/stores/memory/memory-case-store.ts';
import { sampleCase } from '../stores/sample-case.ts';
import { administrator, person } from './installation.ts';

const IIN = '850312300012';
const counter = person('counter', 'atyrau-city');

describe('finding cases', () => {
  let cases: MemoryCaseStore;
  const add = async (number: string, changes: Parameters<typeof sampleCase>[0] = {}): Promise<void> =>
    cases.create(sampleCase({ number, state: { variables: { iin: IIN, surname: 'Қайратов', givenName: 'Әділ' } }, ...changes }));
  const key = (service: string, channel: string): object => ({ definition: { key: `atyrau/${service}/${channel}`, version: 1, hash: '' } });

  beforeEach(() => {
    cases = new MemoryCaseStore(knownOf);
  });

  it('should find only what the person may know of', async () => {
    await add('here');
    await add('elsewhere', { office: 'zhylyoi' });
    const numbers = async (actor = counter): Promise<string[]> =>
      (await findCases(cases, { name: 'әділ' }, actor)).map(({ summary }) => summary.number);
    expect(await numbers()).to.deep.equal(['here']);
    expect(await numbers(administrator)).to.have.members(['here', 'elsewhere']);
  });

  it('should take a day for a day at the offices, both ends included', async () => {
    await add('evening', { startedAt: '2026-11-19T18:59:59.000Z' });
    await add('midnight', { startedAt: '2026-11-19T19:00:00.000Z' });
    await add('late', { startedAt: '2026-11-20T18:59:59.000Z' });
    await add('next', { startedAt: '2026-11-20T19:00:00.000Z' });
    const found = await findCases(cases, { from: '2026-11-20', to: '2026-11-20' }, counter);
    expect(found.map(({ summary }) => summary.number)).to.deep.equal(['late', 'midnight']);
  });

  it('should call a duplicate what is active, of the same service in any channel, and another case', async () => {
    const subject = sampleCase({ number: 'this', state: { variables: { iin: IIN } } });
    await cases.create(subject);
    await add('centre', key('unemployment-certificate', 'service-centre'));
    await add('ended', { status: 'completed' });
    await add('other-service', key('disabled-children', 'office'));
    await add('other-person', { state: { variables: { iin: '790101300011' } } });
    await add('other-office', { office: 'zhylyoi' });
    expect(await findDuplicates(cases, subject, IIN, counter)).to.deep.equal(['centre']);
  });
});
