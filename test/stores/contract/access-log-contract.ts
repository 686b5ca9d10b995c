import { expect } from 'chai';
import { randomUUID } from 'node:crypto';
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

  it('should know of no access to a case nobody looked at', async () => {
    expect(await log.of(randomUUID())).to.deep.equal([]);
  });
}
