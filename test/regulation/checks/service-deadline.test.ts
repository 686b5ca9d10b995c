import { expect } from 'chai';
import { foundBy, subjectOf } from '../subject-of.ts';

const CHECK = 'service-deadline';

describe('service-deadline', () => {
  it('should find nothing where the process shows the service\'s deadline', async () => {
    expect(foundBy(CHECK, await subjectOf(CHECK, 'valid'))).to.deep.equal([]);
  });

  it('should find a day that is counted otherwise', async () => {
    expect(foundBy(CHECK, await subjectOf(CHECK, 'invalid'))).to.deep.equal([
      '<process> countsReceiptDay of the service\'s deadline is false in the act, true here',
    ]);
  });

  it('should find another length and another beginning', async () => {
    const subject = await subjectOf(CHECK, 'valid', (xml) =>
      xml.replace('businessDays="5" from="со дня подачи"', 'businessDays="6"'),
    );
    expect(foundBy(CHECK, subject)).to.deep.equal([
      '<process> the act gives the whole service 5 business days, the process 6 business days',
      '<process> the service\'s deadline runs from "со дня подачи", the process says ""',
    ]);
  });

  it('should find a deadline without its place in the act', async () => {
    const subject = await subjectOf(CHECK, 'valid', (xml) =>
      xml.replace('<reg:source act="test-1-2020" paragraph="4" item="1" />', ''),
    );
    expect(foundBy(CHECK, subject)).to.deep.equal([
      '<process> the process must name where the service\'s deadline stands: paragraph 4, item 1',
    ]);
  });

  it('should ask for the row where the table alone gives the deadline', async () => {
    const { digest, ...rest } = await subjectOf(CHECK, 'valid');
    if (digest.serviceDeadline === null) throw new Error('the fixture has a deadline');
    const inTable = { ...digest, serviceDeadline: { ...digest.serviceDeadline, paragraph: null, item: null, row: 6 } };
    expect(foundBy(CHECK, { ...rest, digest: inTable })).to.deep.equal([
      '<process> the process must name where the service\'s deadline stands: row 6 of the table',
    ]);
  });
});
