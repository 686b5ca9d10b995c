import { expect } from 'chai';
import { usualSize } from '../../../web/modeller/tools/usual-size.ts';

const wide = { width: 160, height: 100 };
const small = { width: 100, height: 80 };

describe('the size of a new task', () => {
  it('should be that of most tasks of the diagram', () => {
    expect(usualSize([small, wide, wide])).to.deep.equal(wide);
  });

  it('should be that of the first where no size is more frequent', () => {
    expect(usualSize([small, wide])).to.deep.equal(small);
  });

  it('should be left to the library where there is no task', () => {
    expect(usualSize([])).to.equal(null);
  });
});
