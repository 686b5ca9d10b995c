import { expect } from 'chai';
import { unattended } from '../../web/unattended.ts';

describe('a request of a page nobody is at', () => {
  it('should say so a minute after the last touch, and not before', () => {
    expect(unattended(1_059_000, 1_000_000)).to.deep.equal({});
    expect(unattended(1_061_000, 1_000_000)).to.deep.equal({ 'x-unattended': '1' });
  });
});
