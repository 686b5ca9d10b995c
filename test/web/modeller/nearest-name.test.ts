import { expect } from 'chai';
import { nearestName } from '../../../web/modeller/templates/nearest-name.ts';

describe('nearestName', () => {
  it('should be the name that is meant', () => {
    expect(nearestName('surnme', ['givenName', 'surname'])).to.equal('surname');
    expect(nearestName('Iin', ['iin', 'bin'])).to.equal('iin');
  });

  it('should be none where no name is near, nor for a single letter', () => {
    expect(nearestName('decision', ['surname', 'iin'])).to.equal(null);
    expect(nearestName('x', ['iin'])).to.equal(null);
    expect(nearestName('iin', [])).to.equal(null);
  });
});
