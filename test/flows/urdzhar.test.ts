import { expect } from 'chai';
import { openFlow } from '../../src/testing/index.ts';

async function trace(channel: string, scenario: string): Promise<string> {
  const flow = await openFlow(`urdzhar/preschool-queue/${channel}`);
  return (await flow.play(scenario)).trace.join(' ');
}

describe('urdzhar/preschool-queue/office', () => {
  const signedIn = 'start action_1 process_1 condition_1';
  const signed = 'process_3 action_2 process_4 check_2 condition_2';
  const decided = 'action_3 action_4 process_6 process_6_b action_7 action_8';
  const issued = 'action_9 action_10 action_11 process_7 gateway_outcome';

  it('should go one way to three outcomes: a place, a place in the queue, a reasoned refusal', async () => {
    const way = `${signedIn} ${signed} ${decided} ${issued}`;
    expect(await trace('office', 'granted')).to.equal(`${way} completed`);
    expect(await trace('office', 'queued')).to.equal(`${way} completed_queued`);
    expect(await trace('office', 'refused-on-merits')).to.equal(`${way} refused_on_merits`);
  });

  it('should go on with what the papers say where the register does not know the applicant', async () => {
    expect(await trace('office', 'person-unknown')).to.equal(`${signedIn} ${signed} ${decided} ${issued} completed`);
  });

  it('should end where the employee cannot sign in, before anything of the consumer is entered', async () => {
    expect(await trace('office', 'refused-sign-in')).to.equal(`${signedIn} process_2 refused_sign_in`);
  });

  it('should end where the certificate of the employee does not hold', async () => {
    expect(await trace('office', 'refused-signature-revoked')).to.equal(`${signedIn} ${signed} process_5 refused_signature`);
  });
});

describe('urdzhar/preschool-queue by the other channels', () => {
  it('should ask both registers at a service centre, and issue there what the office decided', async () => {
    const taken = 'start action_1 process_1 condition_1 process_3 action_2 action_2_b process_4 check_2 condition_2';
    const decided = 'action_3 action_4 action_5 process_6 action_7 action_8 action_9';
    const issued = 'process_7 action_12 action_13 action_14 process_8 gateway_outcome';
    expect(await trace('service-centre', 'queued')).to.equal(`${taken} ${decided} ${issued} completed_queued`);
  });

  it('should bring the document of a request from the portal into the cabinet', async () => {
    const asked = 'start process_1 condition_1 process_3 process_4 check_2 condition_2 action_1 action_2 action_3 action_4';
    const decided = 'action_5 process_6 action_7 action_8 action_9 action_10 process_7';
    const received = 'action_12 action_13 action_14 action_15 gateway_outcome';
    expect(await trace('portal', 'granted')).to.equal(`${asked} ${decided} ${received} completed`);
  });
});
