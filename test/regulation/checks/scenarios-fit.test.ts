import { expect } from 'chai';
import { foundBy, subjectOf } from '../subject-of.ts';

const CHECK = 'scenarios-fit';

describe('scenarios-fit', () => {
  it('should find nothing where the scenarios fill in the forms and reach the ends', async () => {
    expect(foundBy(CHECK, await subjectOf(CHECK, 'valid'))).to.deep.equal([]);
  });

  it('should find a form the scenarios do not know', async () => {
    expect(foundBy(CHECK, await subjectOf(CHECK, 'invalid'))).to.deep.equal([
      '<process_7> the scenario "granted" fills in "deliveryMethod", a field the form "refusal" does not have',
      '<process_7> the scenario "granted" leaves "refusalReason" out, which the form "refusal" demands',
      '<process_7> the scenario "person-by-hand" fills in "deliveryMethod", a field the form "refusal" does not have',
      '<process_7> the scenario "person-by-hand" leaves "refusalReason" out, which the form "refusal" demands',
      '<process_7> the scenario "refused-on-merits" fills in "deliveryMethod", a field the form "refusal" does not have',
      '<process_7> the scenario "refused-on-merits" leaves "refusalReason" out, which the form "refusal" demands',
    ]);
  });

  it('should find an end no scenario reaches', async () => {
    const subject = await subjectOf(CHECK, 'valid', (xml) =>
      xml.replaceAll('refused_signature', 'refused_by_authority'),
    );
    expect(foundBy(CHECK, subject)).to.deep.equal([
      '<process> the scenario "refused-signature" ends in <refused_signature>, which is no end event here',
      '<refused_by_authority> no scenario reaches this end: write one',
    ]);
  });
});
