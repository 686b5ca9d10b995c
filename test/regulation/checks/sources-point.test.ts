import { expect } from 'chai';
import { foundBy, subjectOf } from '../subject-of.ts';

const CHECK = 'sources-point';

describe('sources-point', () => {
  it('should find nothing where each element names its place in the act', async () => {
    expect(foundBy(CHECK, await subjectOf(CHECK, 'valid'))).to.deep.equal([]);
  });

  it('should find a place the act does not have', async () => {
    expect(foundBy(CHECK, await subjectOf(CHECK, 'invalid'))).to.deep.equal([
      '<process_4> the act has no place paragraph 6, item 15',
    ]);
  });

  it('should find the place of another step', async () => {
    const subject = await subjectOf(CHECK, 'valid', (xml) =>
      xml.replace('paragraph="6" item="5"', 'paragraph="6" item="7"'),
    );
    expect(foundBy(CHECK, subject)).to.deep.equal([
      '<process_4> this is paragraph 6, item 5: name it',
      '<process_4> paragraph 6, item 7 is another step, not this',
    ]);
  });

  it('should find another act', async () => {
    const subject = await subjectOf(CHECK, 'valid', (xml) =>
      xml.replace('<reg:source act="test-1-2020" paragraph="6" item="5" />', '<reg:source act="test-2-2020" paragraph="6" item="5" />'),
    );
    expect(foundBy(CHECK, subject)).to.deep.equal([
      '<process_4> the act is "test-1-2020", not "test-2-2020"',
    ]);
  });

  it('should find no place at all', async () => {
    const subject = await subjectOf(CHECK, 'valid', (xml) =>
      xml.replace('        <reg:source act="test-1-2020" paragraph="6" item="5" />\n', ''),
    );
    expect(foundBy(CHECK, subject)).to.deep.equal([
      '<process_4> say where in the act this comes from: add reg:source',
    ]);
  });

  it('should find another row than the action\'s', async () => {
    const subject = await subjectOf(CHECK, 'valid', (xml) =>
      xml.replace('table="1" action="3"', 'table="1" action="4"'),
    );
    expect(foundBy(CHECK, subject)).to.deep.equal([
      '<action_3> this is row 3 of the table: name it',
    ]);
  });

  it('should find a row of another unit', async () => {
    const subject = await subjectOf(CHECK, 'valid', (xml) =>
      xml.replace('table="1" action="7"', 'table="1" action="4"'),
    );
    expect(foundBy(CHECK, subject)).to.deep.equal([
      '<process_7> row 4 is the work of "ИС": name it at that unit\'s element, or say the difference in a remark',
    ]);
  });
});
