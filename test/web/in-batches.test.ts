import { expect } from 'chai';
import { inBatches } from '../../web/migration/in-batches.ts';

describe('cases asked for in batches', () => {
  const sizes = async (count: number): Promise<readonly number[]> => {
    const asked: number[] = [];
    const cases = Array.from({ length: count }, (_, at) => String(at));
    const results = await inBatches(cases, async (batch) => {
      asked.push(batch.length);
      return batch;
    });
    expect(results).to.deep.equal(cases);
    return asked;
  };

  it('should all be answered, in their order, a few hundred at a time', async () => {
    expect(await sizes(3)).to.deep.equal([3]);
    expect(await sizes(900)).to.deep.equal([400, 400, 100]);
  });

  it('should leave none alone in the last one', async () => {
    expect(await sizes(1)).to.deep.equal([1]);
    expect(await sizes(401)).to.deep.equal([401]);
    expect(await sizes(801)).to.deep.equal([400, 401]);
  });
});
