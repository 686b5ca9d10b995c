import { expect } from 'chai';
import { array, assert, constantFrom, property, uniqueArray } from 'fast-check';
import { smallestCover } from '../../../src/testing/generate/smallest-cover.ts';

const member = constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g');
const sets = array(uniqueArray(member, { maxLength: 4 }), { maxLength: 8 });

/** Every choice of sets that holds all, by size: the smallest first. */
function smallestSize(given: readonly (readonly string[])[]): number {
  const all = new Set(given.flat());
  const sizes = Array.from({ length: 2 ** given.length }, (_, choice) => given.filter((_set, index) => (choice >> index) % 2 === 1))
    .filter((chosen) => new Set(chosen.flat()).size === all.size)
    .map(({ length }) => length);
  return Math.min(...sizes);
}

describe('the smallest cover', () => {
  it('should hold everything by as few sets as can be', () => {
    assert(
      property(sets, (given) => {
        const { chosen, kind } = smallestCover(given, (set) => set);
        expect(kind).to.equal('exact');
        expect(new Set(chosen.flat())).to.deep.equal(new Set(given.flat()));
        expect(chosen).to.have.length(smallestSize(given));
      }),
    );
  });

  it('should hold everything by sets of which none can be left out where the search is cut short', () => {
    assert(
      property(sets, (given) => {
        const { chosen } = smallestCover(given, (set) => set, 0);
        expect(new Set(chosen.flat())).to.deep.equal(new Set(given.flat()));
        for (const one of chosen) {
          const others = chosen.filter((other) => other !== one);
          expect(new Set(others.flat()).size).to.be.below(new Set(given.flat()).size);
        }
      }),
    );
  });

  it('should beat a choice of what holds most', () => {
    const given = [['a', 'b', 'c', 'd'], ['a', 'b', 'e'], ['c', 'd', 'f']];
    expect(smallestCover(given, (set) => set)).to.deep.equal({ chosen: [given[1], given[2]], kind: 'exact' });
    expect(smallestCover(given, (set) => set, 0).kind).to.equal('reduced');
  });
});
