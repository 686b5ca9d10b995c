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

  it('should not take the name of a function for a variable', () => {
    expect(expressionNames('=count(files) = 0 and list contains(ways, "email") and not (agreed)')).to.deep.equal([
      'files',
      'ways',
      'agreed',
    ]);
  });

  it('should be empty for a literal', () => {
    expect(expressionNames('=true')).to.deep.equal([]);
  });
});
