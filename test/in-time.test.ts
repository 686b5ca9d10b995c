import { expect } from 'chai';
import { inTime } from '../src/in-time.ts';

const never = new Promise<void>(() => {});

describe('work that may take so long', () => {
  it('should be in time, or not', async () => {
    expect(await inTime(Promise.resolve('done'), 60_000)).to.equal(true);
    expect(await inTime(never, 5)).to.equal(false);
  });

  it('should fail as it fails', async () => {
    const full = new Error('ENOSPC');
    expect(await inTime(Promise.reject(full), 60_000).catch((error: unknown) => error)).to.equal(full);
  });
});
