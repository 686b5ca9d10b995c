import { expect, use } from 'chai';
import { openFlow, reglamentChai } from '../../src/testing/index.ts';

use(reglamentChai);

describe('zhambyl/disabled-children/portal', () => {
  const key = 'zhambyl/disabled-children/portal';
  const asked = ['start', 'process_1', 'condition_1', 'process_3', 'process_4', 'check_2', 'condition_2'] as const;
  const signed = [...asked, 'process_6', 'check_3', 'condition_3', 'process_8', 'process_9', 'check_4', 'condition_4'] as const;

  it('should ask payment for a free service, and go on once nothing is paid for it', async () => {
    const subject = await (await openFlow(key)).play('granted');
    expect(subject).to.have.gone(...signed, 'action_8', 'process_11_a', 'process_11', 'completed');
  });

  it('should refuse the service where the consumer does not confirm the payment', async () => {
    const subject = await (await openFlow(key)).play('refused-payment');
    expect(subject).to.have.gone(...asked, 'process_5', 'refused_payment');
  });

  it('should judge the certificate chosen last', async () => {
    const flow = await openFlow(key);
    expect(await flow.play('refused-signature')).to.have.gone(...asked, 'process_6', 'check_3', 'condition_3', 'process_7', 'refused_signature');
    expect((await flow.play('granted-another-certificate')).trace).to.deep.equal((await flow.play('granted')).trace);
  });

  it('should refuse on the merits by condition 4, with nothing signed', async () => {
    const subject = await (await openFlow(key)).play('refused-on-merits');
    expect(subject).to.have.gone(...signed, 'process_10', 'refused_on_merits');
  });
});
