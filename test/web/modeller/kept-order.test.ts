import { expect } from 'chai';
import { keptOrder } from '../../../web/modeller/tools/kept-order.ts';

const alone = (): null => null;

describe('the order in which a picture is written', () => {
  it('should be that of the file, whatever lies above', () => {
    expect(keptOrder(['a', 'b', 'c'], ['c', 'a', 'b'], alone)).to.deep.equal(['a', 'b', 'c']);
  });

  it('should have what is new behind what it lies above, and leave out what is gone', () => {
    expect(keptOrder(['a', 'b', 'c'], ['x', 'c', 'y', 'z', 'a'], alone)).to.deep.equal(['x', 'a', 'c', 'y', 'z']);
  });

  it('should be that of the canvas where something old lies in something new', () => {
    const within = (part: string): string | null => (part === 'a' ? 'box' : null);
    expect(keptOrder(['a', 'b'], ['b', 'box', 'a'], within)).to.deep.equal(['b', 'box', 'a']);
    expect(keptOrder(['b', 'a'], ['b', 'box', 'a'], within)).to.deep.equal(['b', 'box', 'a']);
  });
});
