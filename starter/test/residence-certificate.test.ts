import { expect, use } from 'chai';
import { answers, fails, openFlow, reglamentChai } from 'reglament/testing';

use(reglamentChai);

const KEY = 'example/residence-certificate/office';
const application = { iin: '791115401015', address: 'Улица, 2' };

describe('a certificate of residence', () => {
  it('should be decided within three working days', async () => {
    const flow = await openFlow(KEY, { clock: '2026-03-02T09:00' });
    const subject = await flow.start({ values: application });
    expect(subject).to.stand.at('process_3');

    await flow.clock.advance({ businessDays: 5 });

    expect(subject).to.have.missed.deadline('process_3');
  });

  it('should be issued to whom the register knows', async () => {
    const kim = answers({ personFound: 'found', surname: 'Ким', givenName: 'Виктор', patronymic: null, birthDate: '1988-09-23' });
    const flow = await openFlow(KEY, { adapters: { 'persons-register.find': kim } });
    const subject = await flow.start({ values: application });

    await subject.complete('process_3', { decision: 'grant' });

    expect(subject).to.have.ended.at('completed');
    expect(subject).to.know({ surname: 'Ким' });
  });

  it('should be refused to whom the register does not know', async () => {
    const flow = await openFlow(KEY, { adapters: { 'persons-register.find': fails('not-found') } });
    const subject = await flow.start({ values: application });

    expect(subject).to.have.ended.at('refused_unknown');
    expect(subject).not.to.have.passed('process_3');
  });
});
