import { expect } from 'chai';
import { foundBy, subjectOf } from '../subject-of.ts';

const CHECK = 'refusals-end';

describe('refusals-end', () => {
  it('should find nothing where each refusal has its own end', async () => {
    expect(foundBy(CHECK, await subjectOf(CHECK, 'valid'))).to.deep.equal([]);
  });

  it('should find two refusals that share an end', async () => {
    expect(foundBy(CHECK, await subjectOf(CHECK, 'invalid'))).to.deep.equal([
      '<refused_documents> a refusal has an end of its own: this one serves <process_2>, <process_5>',
    ]);
  });

  it('should find an end under a name of no refusal', async () => {
    const subject = await subjectOf(CHECK, 'valid', (xml) =>
      xml.replaceAll('refused_signature', 'ended'),
    );
    expect(foundBy(CHECK, subject)).to.deep.equal([
      '<process_5> this refuses: lead it to an end event of its own whose id begins with refused_',
    ]);
  });
});
