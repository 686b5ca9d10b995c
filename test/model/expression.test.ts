import { expect } from 'chai';
import { ExpressionFault } from '../../src/model/errors.ts';
import { evaluateCondition, evaluateExpression, expressionFault } from '../../src/model/expression.ts';

describe('evaluateExpression', () => {
  for (const [expression, value] of [
    ['=1 + 2', 3],
    ['= decision = "grant" and sum > 10', true],
    ['={iin: iin, sum: sum}', { iin: '850312300012', sum: 12 }],
    ['=[sum, sum + 1][2]', 13],
    ['=if sum > 10 then "much" else "little"', 'much'],
    ['=nothing', null],
    ['=nothing = null', true],
    ['=address.city', 'Атырау'],
    ['=имя', 'Динара'],
    ['="now() and today() are only words"', 'now() and today() are only words'],
  ] as const) {
    it(`should give the value of ${expression}`, () => {
      const variables = { decision: 'grant', sum: 12, iin: '850312300012', nothing: null, address: { city: 'Атырау' }, имя: 'Динара' };

      expect(evaluateExpression(expression, variables)).to.deep.equal(value);
    });
  }

  for (const [expression, value] of [
    ['=applicant name', 'Динара'],
    ['=applicant  name = "Динара" and sum > 10', true],
    ['=fee-paid', true],
    ['=fee-paid and sum - 2 = 10', true],
    ['=count([applicant name, sum])', 2],
  ] as const) {
    it(`should find names of several words, whatever else is known: ${expression}`, () => {
      const variables = { 'applicant name': 'Динара', 'fee-paid': true, sum: 12, fees: 7, 'name of another': 'Айжан', '…': 'no word' };

      expect(evaluateExpression(expression, variables)).to.equal(value);
    });
  }

  for (const name of ['iin', 'имя', 'date', 'count', 'now', 'partial', 'not', 'list', '_2']) {
    it(`should give the variable itself for its bare name, whatever else the word may mean: ${name}`, () => {
      for (const value of ['text', 7, false, null, [1, 2], { city: 'Атырау' }]) {
        expect(evaluateExpression(`=${name}`, { [name]: value })).to.deep.equal(value);
        expect(evaluateExpression(`=(${name})`, { [name]: value })).to.deep.equal(value);
      }
    });
  }

  for (const [title, expression] of [
    ['has no mark', 'sum > 10'],
    ['is empty', '='],
    ['is cut off', '=sum >'],
    ['names a missing variable', '=missing'],
    ['compares two missing variables', '=missing = other'],
    ['names a missing field', '=address.street'],
    ['adds a number to a text', '=name + 1'],
    ['calls a function FEEL has not', '=system("ls")'],
    ['reaches for what every object of JavaScript has', '=constructor'],
    ['asks what time it is', '=date("2026-01-01") < today()'],
    ['asks what time it is, with a space', '=now () > since'],
  ] as const) {
    it(`should fail where the expression ${title}`, () => {
      expect(() => evaluateExpression(expression, { sum: 12, address: { city: 'Атырау' }, name: 'Ахметова' })).to.throw(ExpressionFault);
    });
  }

  it('should name no value in its message, because a value may be personal', () => {
    expect(() => evaluateExpression('=name + 1', { name: 'Ахметова' }))
      .to.throw(ExpressionFault)
      .with.property('message')
      .that.does.not.contain('Ахметова');
  });

  it('should leave the variables as they were', () => {
    const variables = Object.freeze({ list: Object.freeze([1]) });

    expect(evaluateExpression('=append(list, 2)', variables)).to.deep.equal([1, 2]);
    expect(variables.list).to.deep.equal([1]);
  });
});

describe('evaluateCondition', () => {
  it('should give true and false', () => {
    expect(evaluateCondition('=found = "found"', { found: 'found' })).to.equal(true);
    expect(evaluateCondition('=found = "found"', { found: 'not-found' })).to.equal(false);
  });

  it('should compare with null as with any value', () => {
    expect(evaluateCondition('=faults = null', { faults: null })).to.equal(true);
  });

  for (const [title, expression] of [
    ['null', '=sum > 10'],
    ['a text', '="true"'],
    ['a number', '=1'],
    ['a list', '=[true]'],
  ] as const) {
    it(`should fail where the expression gives ${title}`, () => {
      expect(() => evaluateCondition(expression, { sum: null })).to.throw(ExpressionFault, 'not true or false');
    });
  }

  it('should fail on a missing variable and not take it for false', () => {
    expect(() => evaluateCondition('=missing = "x"', {})).to.throw(ExpressionFault, 'missing');
  });
});

describe('expressionFault', () => {
  it('should find nothing in an expression that can be evaluated', () => {
    expect(expressionFault('=decision = "grant"')).to.equal(null);
  });

  it('should not mind variables it cannot know', () => {
    expect(expressionFault('=whatever > 1')).to.equal(null);
  });

  it('should tell where the syntax is wrong, counted in the text as written', () => {
    expect(expressionFault('=(a')).to.equal('syntax fault at character 4');
    expect(expressionFault('=  (a')).to.equal('syntax fault at character 6');
  });

  it('should tell of a missing mark', () => {
    expect(expressionFault('a > 1')).to.contain('begins with "="');
  });

  it('should tell of a call that reads the clock', () => {
    expect(expressionFault('=applied < now()')).to.equal('reads the clock with now()');
  });
});
