import { expect } from 'chai';
import { readAmendment } from '../../../web/modeller/amending/read-amendment.ts';

describe('an amending act as it is typed', () => {
  it('should be what the server takes, without the spaces around it and without an empty address', () => {
    const { amendment, faults } = readAmendment({ number: ' 12 ', date: '2026-11-02', title: 'О внесении изменений ', officialText: ' ' });
    expect(amendment).to.deep.equal({ number: '12', date: '2026-11-02', title: 'О внесении изменений', officialText: null });
    expect(faults.size).to.equal(0);
  });

  it('should say at each field what is wrong with it', () => {
    const { amendment, faults } = readAmendment({ number: '', date: '', title: 'О внесении изменений', officialText: 'adilet.zan.kz' });
    expect(amendment).to.equal(null);
    expect(faults.get('number')).to.deep.equal(['Заполните это поле.']);
    expect([...faults.keys()]).to.deep.equal(['number', 'date', 'officialText']);
  });
});
