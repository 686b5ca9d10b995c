import { expect } from 'chai';
import accounts from '../../src/adapters/sign-in/accounts.json' with { type: 'json' };
import people from '../../src/adapters/persons-register/people.json' with { type: 'json' };
import { CompletionRefused, InputRejected } from '../../src/adapters/port.ts';
import { rejection } from './rejection.ts';
import { stubsUnderTest, transports, type StubsUnderTest } from './stubs-in.ts';

for (const transport of transports) {
  describe(`sign-in.verify ${transport}`, () => {
    let stubs: StubsUnderTest;
    before(async () => {
      stubs = await stubsUnderTest(transport);
    });
    after(() => stubs.remove());

    const verify = (iin: string, password: string, person = iin): Promise<unknown> =>
      stubs.ask('sign-in.verify', { iin, password }, { person: { id: 'p-1', iin: person, name: 'Қайратов Әділ' } });

    it('should verify the right password of everybody who has an account, all of them in the register', async () => {
      for (const iin of accounts) {
        expect(await verify(iin, 'demo')).to.deep.equal({ signIn: 'verified' });
      }
      const known = people.map(({ iin }) => iin);
      expect(known).to.include.members(accounts);
    });

    it('should answer, not fail, where the password is wrong or there is no account', async () => {
      expect(await verify('850312300012', 'Demo')).to.deep.equal({ signIn: 'refused' });
      expect(await verify('850312300012', '')).to.deep.equal({ signIn: 'refused' });
      expect(await verify('910708450021', 'demo')).to.deep.equal({ signIn: 'refused' });
    });

    it('should let nobody sign in as another, even with the right password', async () => {
      expect(await verify('850312300012', 'demo', '810726490672')).to.deep.equal({ signIn: 'refused' });
      expect(await stubs.ask('sign-in.verify', { iin: '850312300012', password: 'demo' })).to.deep.equal({ signIn: 'refused' });
    });

    it('should refuse the form where a verified sign-in is demanded', async () => {
      const demanded = (iin: string, password: string): Promise<unknown> =>
        stubs.ask('sign-in.verify', { iin, password, requireVerified: true }, { person: { id: 'p-1', iin: '870305401062', name: '' } });
      expect(await demanded('870305401062', 'demo')).to.deep.equal({ signIn: 'verified' });
      const error = await rejection(demanded('870305401062', 'Demo'));
      expect(error).to.be.instanceOf(CompletionRefused);
      expect(error).to.include({ field: 'password', rule: 'refused-sign-in' });
      expect(await rejection(demanded('850312300012', 'demo'))).to.be.instanceOf(CompletionRefused);
    });

    it('should not quote the password where it cannot be asked', async () => {
      const error = (await rejection(stubs.ask('sign-in.verify', { iin: '1', password: 'hunter2' }))) as InputRejected;
      expect(error).to.be.instanceOf(InputRejected);
      expect(JSON.stringify([error.message, error.details])).not.to.include('hunter2');
    });
  });
}
