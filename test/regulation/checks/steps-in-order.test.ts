import { expect } from 'chai';
import { foundBy, subjectOf } from '../subject-of.ts';

const CHECK = 'steps-in-order';

describe('steps-in-order', () => {
  it('should find nothing where the flow goes on as the act does', async () => {
    expect(foundBy(CHECK, await subjectOf(CHECK, 'valid'))).to.deep.equal([]);
  });

  it('should find two steps that have changed places', async () => {
    expect(foundBy(CHECK, await subjectOf(CHECK, 'invalid'))).to.deep.equal([
      '<condition_1> after this the act goes on to <process_6> or <process_5>, the diagram to <process_5> or <process_7>',
      '<process_6> after this the act goes on to <process_7>, the diagram to no step',
      '<process_6> the way from here may not end in <completed>: the act goes on to <process_7>',
      '<process_6> the way from here may not end in <refused_on_merits>: the act goes on to <process_7>',
      '<process_7> after this the act goes on to no step, the diagram to <process_6>',
      '<process_7> the act knows nothing after this step: lead its way to an end event',
    ]);
  });

  it('should find a fallback that joins too late', async () => {
    const subject = await subjectOf(CHECK, 'valid', (xml) =>
      xml.replace('sourceRef="process_4" targetRef="check_1"', 'sourceRef="process_4" targetRef="action_3"'),
    );
    expect(foundBy(CHECK, subject)).to.deep.equal([
      '<process_4> after this the act goes on to <condition_1>, the diagram to <process_6>',
    ]);
  });

  it('should find a check that is not straight before its condition', async () => {
    const subject = await subjectOf(CHECK, 'valid', (xml) =>
      xml.replace('sourceRef="check_1" targetRef="condition_1"', 'sourceRef="check_1" targetRef="action_3"'),
    );
    expect(foundBy(CHECK, subject)).to.deep.equal([
      '<process_4> after this the act goes on to <condition_1>, the diagram to <process_6>',
      '<process_3> after this the act goes on to <condition_1> or <process_4>, the diagram to <process_4> or <process_6>',
      '<check_1> the next behind this must be <condition_1>',
    ]);
  });
});
