import { expect } from 'chai';
import { type EmailedDocument, withEmail } from '../../src/adapters/delivery/with-email.ts';
import { callOperation, SystemUnavailable } from '../../src/adapters/port.ts';
import { callContext } from './call-context.ts';
import { rejection } from './rejection.ts';
import { stubsUnderTest, type StubsUnderTest } from './stubs-in.ts';

describe('delivery.send by e-mail', () => {
  let stubs: StubsUnderTest;
  let orders: EmailedDocument[];
  beforeEach(async () => {
    stubs = await stubsUnderTest();
    orders = [];
  });
  afterEach(() => stubs.remove());

  const deliver = async (input: object, changes = {}): Promise<unknown> => {
    const operations = withEmail(stubs.operations, async (order) => void orders.push(order));
    const operation = operations.get('delivery.send') ?? expect.fail();
    return callOperation(operation, { documentId: 'd1', ...input }, callContext(changes), { timeoutMs: 2000 });
  };

  it('should order a letter to the address, in the language of the act, under the key of the call', async () => {
    const context = callContext({ language: 'kk' });
    expect(await deliver({ channel: 'email', email: 'adil@mail.example' }, { language: 'kk' })).to.have.key('deliveredAt');
    expect(orders).to.deep.equal([{ key: context.key, caseId: context.caseId, document: 'd1', to: 'adil@mail.example', language: 'kk' }]);
  });

  it('should order none for the cabinet', async () => {
    await deliver({ channel: 'cabinet', email: 'adil@mail.example' });
    expect(orders).to.deep.equal([]);
  });

  it('should order none where the system does not take the delivery', async () => {
    const delivery = stubs.operations.get('delivery.send') ?? expect.fail();
    const down = new Map([[delivery.type, { ...delivery, call: () => Promise.reject(new SystemUnavailable('delivery', 'down')) }]]);
    const operation = withEmail(down, async (order) => void orders.push(order)).get('delivery.send') ?? expect.fail();
    const input = { documentId: 'd1', channel: 'email', email: 'adil@mail.example' };
    expect(await rejection(callOperation(operation, input, callContext(), { timeoutMs: 2000 }))).to.be.instanceOf(SystemUnavailable);
    expect(orders).to.deep.equal([]);
  });

  it('should leave the other operations as they are', () => {
    const operations = withEmail(stubs.operations, async () => {});
    expect([...operations.keys()]).to.have.members([...stubs.operations.keys()]);
    expect(operations.get('case.register')).to.equal(stubs.operations.get('case.register'));
  });
});
