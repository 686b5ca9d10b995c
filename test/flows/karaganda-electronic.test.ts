import { expect } from 'chai';
import { openFlow } from '../../src/testing/index.ts';

const trace = async (key: string, scenario: string): Promise<string> => {
  const flow = await openFlow(key);
  return (await flow.play(scenario)).trace.join(' ');
};

describe('karaganda/social-assistance/service-centre', () => {
  const key = 'karaganda/social-assistance/service-centre';
  const asked = 'start process_1 process_2 process_3 process_3_b condition_1';
  const checked = `${asked} process_5 process_5_b process_6 check_2 condition_2`;
  const issued = 'process_8_a process_8_b process_8_c process_8 gateway_outcome';

  it('should decide, form and sign what paragraph 9 leaves out before the notice is handed over', async () => {
    expect(await trace(key, 'granted')).to.equal(`${checked} ${issued} completed`);
    expect(await trace(key, 'refused-on-merits')).to.equal(`${checked} ${issued} refused_on_merits`);
  });

  it('should serve a representative, whoever attested the power of attorney', async () => {
    expect(await trace(key, 'granted-by-notarial-power')).to.equal(await trace(key, 'granted'));
    expect(await trace(key, 'granted-by-other-power')).to.equal(await trace(key, 'granted'));
  });

  it('should refuse where a register knows neither the person nor the power of attorney', async () => {
    expect(await trace(key, 'refused-data-person')).to.equal(`${asked} process_4 refused_data`);
    expect(await trace(key, 'refused-data-power')).to.equal(`${asked} process_4 refused_data`);
  });

  it('should refuse for faults of the documents without a decision', async () => {
    expect(await trace(key, 'refused-documents')).to.equal(`${checked} process_7 refused_documents`);
  });
});

describe('karaganda/social-assistance-certificate/portal', () => {
  const key = 'karaganda/social-assistance-certificate/portal';
  const asked = 'start process_1 condition_1 process_3 check_2 condition_2';

  it('should look the family up before it is decided which certificate they get', async () => {
    const formed = 'process_5 process_5_b check_3 condition_3 process_7_a process_7_b process_7_c process_7_d process_7';
    expect(await trace(key, 'granted')).to.equal(`${asked} ${formed} gateway_outcome completed`);
    expect(await trace(key, 'refused-on-merits')).to.equal(`${asked} ${formed} gateway_outcome refused_on_merits`);
  });

  it('should end a request where the certificate of the signature does not hold', async () => {
    expect(await trace(key, 'refused-signature-another-person')).to.equal(`${asked} process_4 refused_signature`);
  });
});
