import { expect } from 'chai';
import { isIin } from '../../src/forms/is-iin.ts';

describe('isIin', () => {
  it('should accept numbers whose control digit comes of the first weights', () => {
    expect(isIin('850312300012')).to.equal(true);
    expect(isIin('910708450021')).to.equal(true);
  });

  it('should accept exactly one last digit at most for any eleven digits', () => {
    for (let start = 85031230000; start < 85031230200; start += 1) {
      const valid = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter((last) => isIin(`${start}${last}`));
      expect(valid.length).to.be.at.most(1);
    }
  });

  it('should use the second weights where the first give 10, and refuse where both do', () => {
    // Found by search: the first row gives 10 for each; the second gives 5 for the one and 10 for the other.
    expect(isIin('850312300305')).to.equal(true);
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9].some((last) => isIin(`85031230038${last}`))).to.equal(false);
  });

  it('should refuse other lengths and other digits', () => {
    for (const text of ['', '85031230001', '8503123000120', '85031230001a', ' 850312300012', '８50312300012']) {
      expect(isIin(text), text).to.equal(false);
    }
  });
});
