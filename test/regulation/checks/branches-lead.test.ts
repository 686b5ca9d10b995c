import { expect } from 'chai';
import { foundBy, subjectOf } from '../subject-of.ts';

const CHECK = 'branches-lead';

describe('branches-lead', () => {
  it('should find nothing where each gateway leads where the act does', async () => {
    expect(foundBy(CHECK, await subjectOf(CHECK, 'valid'))).to.deep.equal([]);
  });

  it('should find a gateway whose ways are crossed', async () => {
    expect(foundBy(CHECK, await subjectOf(CHECK, 'invalid'))).to.deep.equal([
      '<flow_gateway_process_1__process_3> the way with the condition, the favourable one, leads to <process_3> in the act, to <process_2> here',
      '<flow_gateway_process_1__process_2> the default, the unfavourable way, leads to <process_2> in the act, to <process_3> here',
    ]);
  });

  it('should find a default that is lost', async () => {
    const subject = await subjectOf(CHECK, 'valid', (xml) =>
      xml.replace(' default="flow_condition_1__process_5"', ''),
    );
    expect(foundBy(CHECK, subject)).to.deep.equal([
      '<flow_condition_1__process_5> the way with the condition, the favourable one, leads to <process_6> in the act, to <process_5> here',
      '<condition_1> the way to <process_5> must be the default flow: it is the unfavourable one',
    ]);
  });

  it('should find a branch without a gateway', async () => {
    const subject = await subjectOf(CHECK, 'valid', (xml) =>
      xml.replaceAll('gateway_process_1', 'process_1_b'),
    );
    expect(foundBy(CHECK, subject)).to.deep.equal([
      '<process_1> the act branches here: draw the exclusive gateway <gateway_process_1> behind it',
    ]);
  });
});
