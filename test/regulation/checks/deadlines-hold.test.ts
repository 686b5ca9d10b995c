import { expect } from 'chai';
import { foundBy, subjectOf } from '../subject-of.ts';

const CHECK = 'deadlines-hold';

describe('deadlines-hold', () => {
  it('should find nothing where each activity shows its deadline', async () => {
    expect(foundBy(CHECK, await subjectOf(CHECK, 'valid'))).to.deep.equal([]);
  });

  it('should find a deadline that is not the act\'s', async () => {
    expect(foundBy(CHECK, await subjectOf(CHECK, 'invalid'))).to.deep.equal([
      '<process_6> the act gives this PT30M, the diagram PT45M',
    ]);
  });

  it('should find a deadline that is missing', async () => {
    const subject = await subjectOf(CHECK, 'valid', (xml) =>
      xml.replace('        <reg:deadline duration="PT30M" />\n', ''),
    );
    expect(foundBy(CHECK, subject)).to.deep.equal([
      '<process_6> the act gives this PT30M: add the deadline',
    ]);
  });

  it('should find a shared deadline outside its group', async () => {
    const subject = await subjectOf(CHECK, 'valid', (xml) =>
      xml.replace(' group="t1a1"', ''),
    );
    expect(foundBy(CHECK, subject)).to.deep.equal([
      '<process_1> the act gives this PT10M (group t1a1), the diagram PT10M',
    ]);
  });

  it('should find a deadline nobody gives', async () => {
    const subject = await subjectOf(CHECK, 'valid', (xml) =>
      xml.replace('duration="PT5M" />', 'duration="PT5M" />').replace('        <reg:source act="test-1-2020" table="1" action="7" />\n', ''),
    );
    expect(foundBy(CHECK, subject)).to.deep.equal([
      '<process_7> neither the paragraph nor a row named here gives a deadline: remove it',
    ]);
  });
});
