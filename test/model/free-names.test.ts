import { expect } from 'chai';
import { comparedValues } from '../../src/model/compared-values.ts';
import { freeNames } from '../../src/model/free-names.ts';

const cases: readonly (readonly [expression: string, names: readonly string[], sentence: string])[] = [
  ['=applicationSignature.certificate', ['applicationSignature'], 'the variable at the head of a path'],
  ['=string join([surname, givenName, surname], " ")', ['surname', 'givenName'], 'each variable once, and no function'],
  ['={a: 1, b: a + c}', ['c'], 'no entry of a context the expression makes'],
  ['={"k l": v}', ['v'], 'what stands behind a key that is text'],
  ['=for x in list, y in x return x + y + z', ['list', 'z'], 'no item it goes through'],
  ['=some x in list satisfies x > limit', ['list', 'limit'], 'no item it tries'],
  ['=function(p) p + q', ['q'], 'no parameter'],
  ['=list[item.a > b]', ['list'], 'nothing bare in a filter, which may be a property'],
  ['=x instance of string', ['x'], 'no type'],
  ['="text" = "text"', [], 'nothing where there is none'],
];

describe('freeNames', () => {
  for (const [expression, names, sentence] of cases) {
    it(`should name ${sentence}: ${expression}`, () => {
      expect(freeNames(expression)).to.deep.equal(names);
    });
  }
});

describe('comparedValues', () => {
  it('should name what is compared with texts and truths, whichever stands first', () => {
    expect(comparedValues('=state = "good" or "bad" != state and done = true')).to.deep.equal([
      { name: 'state', value: 'good' },
      { name: 'state', value: 'bad' },
      { name: 'done', value: true },
    ]);
  });

  it('should leave alone what no list could hold', () => {
    expect(comparedValues('=age > 18 and a.b = "x" and left = right and state = null')).to.deep.equal([]);
  });
});
