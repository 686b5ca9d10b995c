import { expect } from 'chai';
import { expressionNames } from '../../src/model/expression-names.ts';

describe('expressionNames', () => {
  it('should list each variable once and neither strings nor members', () => {
    expect(expressionNames('=decision = "refuse" and person.age > 18 and decision != reason')).to.deep.equal([
      'decision',
      'person',
      'reason',
    ]);
  });

  it('should be empty for a literal', () => {
    expect(expressionNames('=true')).to.deep.equal([]);
  });
});
