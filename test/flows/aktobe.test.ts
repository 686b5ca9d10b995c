import { expect } from 'chai';
import { openFlow } from '../../src/testing/index.ts';

describe('aktobe/unemployment-certificate', () => {
  const trace = async (channel: string, scenario: string): Promise<string> => {
    const flow = await openFlow(`aktobe/unemployment-certificate/${channel}`);
    return (await flow.play(scenario)).trace.join(' ');
  };
  const signedIn = 'start process_1 condition_1';
  const signed = 'process_3 process_4 check_2 condition_2';

  it('should take a request on the portal through the systems to the office and back into the cabinet', async () => {
    const sent = 'action_1 action_2 action_3 action_4 action_5 process_6';
    const answered = 'action_7 action_8 action_9 action_10 process_7 action_12 action_13 action_14 action_15 gateway_outcome';
    expect(await trace('portal', 'granted')).to.equal(`${signedIn} ${signed} ${sent} ${answered} completed`);
    expect(await trace('portal', 'refused-on-merits')).to.equal(`${signedIn} ${signed} ${sent} ${answered} refused_on_merits`);
  });

  it('should end on the portal where the password or the signature does not hold', async () => {
    expect(await trace('portal', 'refused-sign-in')).to.equal(`${signedIn} process_2 refused_sign_in`);
    expect(await trace('portal', 'refused-signature')).to.equal(`${signedIn} ${signed} process_5 refused_signature`);
  });

  it('should check papers before the employee signs in at a counter', async () => {
    const entered = 'start action_1 process_1 condition_1';
    expect(await trace('office', 'refused-sign-in')).to.equal(`${entered} process_2 refused_sign_in`);
    expect(await trace('service-centre', 'refused-signature')).to.equal(`${entered} ${signed} process_5 refused_signature`);
  });
});
