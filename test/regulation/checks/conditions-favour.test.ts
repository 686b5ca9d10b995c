import { expect } from 'chai';
import { foundBy, subjectOf } from '../subject-of.ts';

const CHECK = 'conditions-favour';

describe('conditions-favour', () => {
  it('should find nothing where each condition holds where the answer is favourable', async () => {
    expect(foundBy(CHECK, await subjectOf(CHECK, 'valid'))).to.deep.equal([]);
  });

  it('should find a condition that is turned round', async () => {
    expect(foundBy(CHECK, await subjectOf(CHECK, 'invalid'))).to.deep.equal([
      '<flow_condition_1__action_3> the condition must hold where everything is favourable (certificateState = "good"): this way is the favourable one',
    ]);
  });

  it('should find a condition that names an unfavourable value', async () => {
    const subject = await subjectOf(CHECK, 'valid', (xml) =>
      xml.replace('=personFound = "found"', '=personFound = "not-found"'),
    );
    expect(foundBy(CHECK, subject)).to.deep.equal([
      '<flow_gateway_process_3__check_1> the condition must hold where everything is favourable (personFound = "found"): this way is the favourable one',
    ]);
  });

  it('should find a condition that always holds', async () => {
    const subject = await subjectOf(CHECK, 'valid', (xml) =>
      xml.replace('=personFound = "found"', '=personFound = "found" or personFound != "found"'),
    );
    expect(foundBy(CHECK, subject)).to.deep.equal([
      '<flow_gateway_process_3__check_1> the condition must fail where the answer is unfavourable: only favourable values take this way',
    ]);
  });

  it('should find a condition on a variable whose values nobody lists', async () => {
    const subject = await subjectOf(CHECK, 'valid', (xml) =>
      xml.replace('=certificateState = "good"', '=surname = "good"'),
    );
    expect(foundBy(CHECK, subject)).to.deep.equal([
      '<flow_condition_1__action_3> no schema before the gateway lists the values of "surname": decide by a variable whose values are listed',
    ]);
  });

  it('should find a condition on what is only known later', async () => {
    const subject = await subjectOf(CHECK, 'valid', (xml) =>
      xml.replace('=documentsInOrder = "yes"', '=decision = "grant"'),
    );
    expect(foundBy(CHECK, subject)).to.deep.equal([
      '<flow_gateway_process_1__process_3> no schema before the gateway lists the values of "decision": decide by a variable whose values are listed',
    ]);
  });
});
