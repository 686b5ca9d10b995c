import { expect } from 'chai';
import * as fc from 'fast-check';
import { canonicalJson } from '../../src/cases/canonical-json.ts';
import { NotJson } from '../../src/cases/errors.ts';

describe('canonicalJson', () => {
  it('should sort keys by code units at every depth and write no spaces', () => {
    expect(canonicalJson({ b: [1, { z: null, a: true }], A: 'ә', 'ё': 2, 10: 0, 9: 0 })).to.equal(
      '{"10":0,"9":0,"A":"ә","b":[1,{"a":true,"z":null}],"ё":2}',
    );
  });

  it('should write numbers as ECMAScript does', () => {
    expect(canonicalJson([1e21, 0.1, -0, 333333333.3333333, 1e-7])).to.equal('[1e+21,0.1,0,333333333.3333333,1e-7]');
  });

  it('should say the same of the same value, whatever the order of its keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).toReversed());
        expect(canonicalJson(reversed)).to.equal(canonicalJson(value));
      }),
    );
  });

  it('should read back as what was written', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).to.deep.equal(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  const cycle: Record<string, unknown> = {};
  cycle['self'] = cycle;
  const gap = [1];
  gap.length = 2;
  const refused: readonly (readonly [string, unknown, string])[] = [
    ['undefined', undefined, '$'],
    ['an undefined member', { a: { b: undefined } }, '$.a.b'],
    ['NaN', [Number.NaN], '$[0]'],
    ['infinity', { a: Infinity }, '$.a'],
    ['a date', { at: new Date(0) }, '$.at'],
    ['a map', new Map(), '$'],
    ['a function', { f: (): void => undefined }, '$.f'],
    ['a big integer', [1n], '$[0]'],
    ['a symbol', Symbol('s'), '$'],
    ['a gap in a list', gap, '$[1]'],
    ['half a surrogate pair', ['\ud800'], '$[0]'],
    ['a key with half a surrogate pair', { '\udc00': 1 }, '$'],
    ['a cycle', cycle, '$.self'],
  ];
  for (const [what, value, path] of refused) {
    it(`should refuse ${what} and name the place`, () => {
      expect(() => canonicalJson(value)).to.throw(NotJson).with.nested.property('details.path', path);
    });
  }

  it('should accept the same object twice where it is no cycle', () => {
    const shared = { a: 1 };
    expect(canonicalJson([shared, shared])).to.equal('[{"a":1},{"a":1}]');
  });
});
