import { expect } from 'chai';
import { randomUUID } from 'node:crypto';
import { brokenAccess } from '../../../src/cases/seal-access.ts';
import type { Access, AccessLog } from '../../../src/cases/access-log.ts';

/** An access as any other. */
export function sampleAccess(changes: Partial<Access> = {}): Access {
  return { person: 'p-1', case: randomUUID(), what: 'case', subject: null, at: '2026-11-22T05:00:00.000Z', ...changes };
}

/** What every access log must do. */
export function accessLogContract(open: () => Promise<{ log: AccessLog; close: () => Promise<void> }>): void {
  let log: AccessLog;
  let close: () => Promise<void>;

  beforeEach(async () => {
    ({ log, close } = await open());
  });
  afterEach(() => close());

  it('should give back the accesses of a case in their order, and no other case\'s', async () => {
    const first = sampleAccess();
    const second = sampleAccess({ case: first.case, what: 'form', subject: 'process_1#2' });
    await log.record(first);
    await log.record(sampleAccess());
    await log.record(second);
    expect(await log.of(first.case)).to.deep.equal([first, second]);
  });

  it('should keep accesses of the same moment apart', async () => {
    const access = sampleAccess();
    await Promise.all(Array.from({ length: 20 }, () => log.record(access)));
    expect(await log.of(access.case)).to.have.length(20);
  });

  it('should tell of all cases from day to day, in one chain', async () => {
    const accesses = ['2026-11-20T23:59:59.000Z', '2026-11-21T00:00:00.000Z', '2026-11-22T05:00:00.000Z', '2026-11-22T05:00:00.000Z'].map((at) => sampleAccess({ at }));
    for (const access of accesses) await log.record(access);
    const told = await log.between('2026-11-21', '2026-11-22');
    expect(told.map((access) => access.case)).to.deep.equal(accesses.slice(1).map((access) => access.case));
    expect(brokenAccess(told)).to.equal(null);
    expect(told[0]?.previous).to.equal((await log.between('2026-11-20', '2026-11-20'))[0]?.hash);
    expect(await log.between('2026-11-23', '2026-11-30')).to.deep.equal([]);
  });

  it('should show what was changed or taken out of the chain', async () => {
    for (let n = 0; n < 4; n += 1) await log.record(sampleAccess());
    const told = await log.between('2026-11-22', '2026-11-22');
    expect(brokenAccess(told.map((access, n) => (n === 2 ? { ...access, person: 'p-9' } : access)))).to.equal(2);
    expect(brokenAccess(told.filter((_access, n) => n !== 1))).to.equal(1);
    expect(brokenAccess(told)).to.equal(null);
  });

  it('should know of no access to a case nobody looked at', async () => {
    expect(await log.of(randomUUID())).to.deep.equal([]);
  });
}
