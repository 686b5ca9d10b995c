import { resolve } from 'node:path';
import { expect } from 'chai';
import { scenarioParts } from '../../src/scenario-parts.ts';
import { readChannel } from '../../src/definitions/read-folder.ts';
import { runScenario } from '../../src/testing/run-scenario.ts';

describe('zhambyl/disabled-children/portal', () => {
  const key = 'zhambyl/disabled-children/portal';
  const trace = async (scenario: string): Promise<string> => {
    const { content } = await readChannel(resolve(import.meta.dirname, '../../diagrams'), key);
    return (await runScenario(key, content, scenario, scenarioParts(content.act))).trace.join(' ');
  };

  const asked = 'start process_1 condition_1 process_3 process_4 check_2 condition_2';
  const signed = `${asked} process_6 check_3 condition_3 process_8 process_9 check_4 condition_4`;

  it('should ask payment for a free service, and go on once nothing is paid for it', async () => {
    expect(await trace('granted')).to.equal(`${signed} action_8 process_11_a process_11 completed`);
  });

  it('should refuse the service where the consumer does not confirm the payment', async () => {
    expect(await trace('refused-payment')).to.equal(`${asked} process_5 refused_payment`);
  });

  it('should judge the certificate chosen last', async () => {
    expect(await trace('refused-signature')).to.equal(`${asked} process_6 check_3 condition_3 process_7 refused_signature`);
    expect(await trace('granted-another-certificate')).to.equal(await trace('granted'));
  });

  it('should refuse on the merits by condition 4, with nothing signed', async () => {
    expect(await trace('refused-on-merits')).to.equal(`${signed} process_10 refused_on_merits`);
  });
});
