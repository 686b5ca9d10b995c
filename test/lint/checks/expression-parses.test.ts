import { expect } from 'chai';
import { findingsAfter, findingsIn } from '../fixture.ts';

describe('the check expression-parses', () => {
  it('should let well-formed FEEL through', async () => {
    expect(await findingsIn('expression-parses', 'valid')).to.deep.equal([]);
  });

  it('should name the flow and the character', async () => {
    const found = await findingsIn('expression-parses', 'invalid');
    const named = found.find(({ sentence }) => sentence.includes('syntax fault at character 10'));
    expect(named).to.include({ element: 'flow_condition_1__process_3', line: 130 });
  });

  it('should find an expression without its mark', async () => {
    const found = await findingsAfter('expression-parses', [['=signIn = ', 'signIn = ']]);
    expect(found.map(({ element }) => element)).to.include('flow_condition_1__process_3');
    expect(found.map(({ sentence }) => sentence).join('\n')).to.include('begins with "="');
  });

  it('should find a faulty mapping', async () => {
    const found = await findingsAfter('expression-parses', [['source="=iin"', 'source="=(iin"']]);
    expect(found.map(({ element }) => element)).to.include('process_3');
    expect(found.map(({ sentence }) => sentence).join('\n')).to.include('mapping of "iin"');
  });

  it('should find an expression that reads the clock', async () => {
    const found = await findingsAfter('expression-parses', [['source="=iin"', 'source="=today()"']]);
    expect(found.map(({ element }) => element)).to.include('process_3');
    expect(found.map(({ sentence }) => sentence).join('\n')).to.include('reads the clock');
  });
});
