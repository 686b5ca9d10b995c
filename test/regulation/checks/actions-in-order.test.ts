import { expect } from 'chai';
import { foundBy, subjectOf } from '../subject-of.ts';

const CHECK = 'actions-in-order';

describe('actions-in-order', () => {
  it('should find nothing where actions follow one another as the rows do', async () => {
    expect(foundBy(CHECK, await subjectOf(CHECK, 'valid'))).to.deep.equal([]);
  });

  it('should find two actions that have changed places', async () => {
    expect(foundBy(CHECK, await subjectOf(CHECK, 'invalid'))).to.deep.equal([
      '<action_3> row 3 comes before row 4: <action_4> must stand behind this',
    ]);
  });

  it('should find an action behind the decision that the table puts before it', async () => {
    const subject = await subjectOf(CHECK, 'valid', (xml) =>
      xml.replace('sourceRef="action_3" targetRef="action_4"', 'sourceRef="action_3" targetRef="process_6"').replace('sourceRef="process_6" targetRef="process_7"', 'sourceRef="process_6" targetRef="action_4"').replace('sourceRef="action_4" targetRef="process_6"', 'sourceRef="action_4" targetRef="process_7"'),
    );
    expect(foundBy(CHECK, subject)).to.deep.equal([
      '<action_4> row 4 comes before row 5: this must stand before <process_6>',
    ]);
  });

  it('should find an action behind the last step', async () => {
    const subject = await subjectOf(CHECK, 'valid', (xml) =>
      xml.replace('sourceRef="action_3" targetRef="action_4"', 'sourceRef="action_3" targetRef="process_6"').replace('sourceRef="process_7" targetRef="gateway_outcome"', 'sourceRef="process_7" targetRef="action_4"').replace('sourceRef="action_4" targetRef="process_6"', 'sourceRef="action_4" targetRef="gateway_outcome"'),
    );
    expect(foundBy(CHECK, subject)).to.deep.equal([
      '<action_4> what the table does comes before the last step <process_7>, whatever the row\'s number',
    ]);
  });

  it('should find an action before the step whose work it carries on', async () => {
    const subject = await subjectOf(CHECK, 'valid');
    const rows = subject.digest.table?.rows.map((row) => (row.action === 4 ? { ...row, after: 'process_6' } : row)) ?? [];
    const digest = { ...subject.digest, table: { number: '1', rows } };
    expect(foundBy(CHECK, { ...subject, digest })).to.deep.equal([
      '<action_4> row 4 carries on what <process_6> does: this must stand behind it',
    ]);
  });
});
