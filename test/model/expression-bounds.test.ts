import { expect } from 'chai';
import { ExpressionFault } from '../../src/model/errors.ts';
import { evaluateExpression, expressionFault } from '../../src/model/expression.ts';
import { expressionLimits } from '../../src/model/expression-limits.ts';

/** An expression that would burn time or memory: what it does, its text, and a part of the reason it is refused for. */
const bombs: readonly (readonly [string, string, RegExp])[] = [
  ['goes through a thousand million numbers', '=for i in 1..1e9 return i', /for expression/],
  ['asks them one by one', '=some i in 1..1e9 satisfies i > 1e9', /range/],
  ['asks a closed range of them', '=every i in [1..1e9] satisfies true', /range/],
  ['hides the range in a list', '=some i in append(list, [1..1e9])[4] satisfies false', /range/],
  ['has a regular expression that backtracks', '=matches(text, "^(a+)+$")', /matches\(\)/],
  ['has one as a named argument', '=split(string: text, delimiter: "(a+)+$")', /split\(\)/],
  ['has one where a text is changed', '=replace(text, "(a+)+$", "")', /replace\(\)/],
  ['calls a function by another name', '={f: matches, g: f(text, "(a+)+$")}', /f\(\)/],
  ['calls a function out of a list', '=[matches][1](text, "(a+)+$")', /no name of a function/],
  ['calls a function out of a context', '={f: matches}.f(text, "(a+)+$")', /no name of a function/],
  ['defines a function that calls itself', '={f: function(n) f(n + 1), g: f(1)}', /function definition/],
  ['sorts by a function', '=sort(list, function(a, b) a < b)', /sort\(\)/],
  ['doubles a text entry by entry', `={${'abcdefghijkl'.split('').map((name, at) => `${name}: ${at === 0 ? '"xxxxxxxx"' : Array.from({ length: 8 }).fill('abcdefghijkl'[at - 1]).join('+')}`).join(', ')}}`, /more than 1000 times/],
  ['goes through lists inside lists', '=some a in list, b in list, c in list satisfies a + b = c', /2 loops/],
  ['nests filters', '=list[count(list[count(list[item > 1]) > 1]) > 1]', /2 loops/],
  ['is nested without end', `=${'('.repeat(900)}1${')'.repeat(900)}`, /brackets/],
  ['hides its nesting behind a text', `=")))))))))))))))))))))))))" = ${'['.repeat(25)}1${']'.repeat(25)}`, /brackets/],
  ['is long without end', `=${'a or '.repeat(100_000)}a`, /longer/],
  ['has quotes without end', `=${String.raw`"\"`.repeat(30_000)}`, /longer/],
  ['writes what every object has', '={"__proto__": 1}', /__proto__/],
  ['writes the constructor', '={constructor: {prototype: 1}}', /constructor/],
];

describe('an expression that burns time or memory', () => {
  for (const [title, expression, reason] of bombs) {
    it(`should be told of before it is published: it ${title}`, () => {
      expect(expressionFault(expression)).to.match(reason);
    });

    it(`should not be run where it is published already: it ${title}`, () => {
      expect(() => evaluateExpression(expression, { text: 'a'.repeat(1000), list: [1, 2, 3] })).to.throw(ExpressionFault, reason);
    });
  }

  it('should be stopped where only the values make it one', () => {
    const list = Array.from({ length: 5_000 }, (_, at) => ({ at }));
    const pairs = '=some a in list, b in list satisfies a.at = b.at + 10000';

    expect(expressionFault(pairs)).to.equal(null);
    expect(evaluateExpression(pairs, { list: list.slice(0, 20) })).to.equal(false);
    expect(() => evaluateExpression(pairs, { list })).to.throw(ExpressionFault, /more values/);
    expect(() => evaluateExpression('=distinct values(list)', { list })).to.throw(ExpressionFault, /more values/);
  });

  it('should not let a variable double until the memory is full', () => {
    let list: unknown = ['a'];
    let text: unknown = 'a';
    const doubling = (): void => {
      for (let pass = 0; pass < 100; pass += 1) list = evaluateExpression('=concatenate(list, list)', { list });
    };
    const lengthening = (): void => {
      for (let pass = 0; pass < 100; pass += 1) text = evaluateExpression('=text + text', { text });
    };

    expect(doubling).to.throw(ExpressionFault, /one variable/);
    expect(lengthening).to.throw(ExpressionFault, /one variable/);
    expect((list as unknown[]).length).to.be.at.most(expressionLimits.result);
    expect((text as string).length).to.be.at.most(expressionLimits.result);
  });

  it('should not be mistaken for what only looks long', () => {
    const variables = { list: [{ sum: 3 }, { sum: 8 }], sum: 5, least: 5, name: 'Ахметова' };
    for (const [expression, value] of [
      ['=every one in list satisfies one.sum > 1', true],
      ['=count(list[item.sum > least]) = 1', true],
      ['=list[1].sum', 3],
      ['=sum in [1..10]', true],
      ['=sum between 1 and 10 and not(sum in (>7, <2))', true],
      ['="((((((((((((((((((((((((((((((" + name', '((((((((((((((((((((((((((((((Ахметова'],
      ['={a: sum, b: a + a, c: {a: b}}', { a: 5, b: 10, c: { a: 10 } }],
      ['=date("2026-01-01") < date("2026-02-01")', true],
      [`=${Array.from({ length: 100 }).fill('sum = 1').join(' or ')}`, false],
    ] as const) {
      expect(expressionFault(expression), expression).to.equal(null);
      expect(evaluateExpression(expression, variables), expression).to.deep.equal(value);
    }
  });
});
