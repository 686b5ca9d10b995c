import { expect } from 'chai';
import { findingsAfter, findingsIn } from '../fixture.ts';

describe('the check condition-possible', () => {
  it('should let conditions through that ask for values there are', async () => {
    expect(await findingsIn('condition-possible', 'valid')).to.deep.equal([]);
  });

  it('should name the flow and the values there are', async () => {
    const found = await findingsIn('condition-possible', 'invalid');
    const named = found.find(({ sentence }) => sentence.includes('is never "true" here: it is one of "yes", "no"'));
    expect(named).to.include({ element: 'flow_gateway_process_3__process_5', line: 136 });
  });

  it('should find a value no result of the operation has', async () => {
    const found = await findingsAfter('condition-possible', [['=signIn = "verified"', '=signIn = "good"']]);
    expect(found.map(({ element }) => element)).to.include('flow_condition_1__process_3');
    expect(found.map(({ sentence }) => sentence).join('\n')).to.include('"signIn" is never "good"');
  });

  it('should follow a value through the mapping that renames it', async () => {
    const found = await findingsAfter('condition-possible', [['<zeebe:input source="=iin" target="iin" />', '<zeebe:output source="=documentsInOrder" target="papers" /><zeebe:output source="=documentFaults" target="documentFaults" />'], ['=documentsInOrder = "yes"', '=papers = "maybe"']]);
    expect(found.map(({ element }) => element)).to.include('flow_gateway_process_3__process_5');
    expect(found.map(({ sentence }) => sentence).join('\n')).to.include('"papers" is never "maybe"');
  });
});
