import { expect } from 'chai';
import type { LibraryFormView, OperationView } from '../../src/http/contract.ts';
import { bodyOf, problem, TestServer } from './test-server.ts';

const schema = (id: string, text: string): object => ({
  type: 'default',
  id,
  schemaVersion: 18,
  components: [
    { type: 'text', id: 't', text: `№ **{{number}}**\n\n${text}` },
    { type: 'textfield', id: 'f', key: 'note', label: 'Заметка' },
  ],
});
const operation: OperationView = { type: 'gateway.send', system: 'gateway', onlyOnCompletion: false, effect: true, inputs: [], outputs: [] };

describe('http: what the modeller offers', () => {
  let server: TestServer;

  beforeEach(async () => {
    server = await TestServer.start({ operations: [operation], folderForms: async () => ({ extra: schema('extra', '**Проверьте** копии.') }) });
  });
  afterEach(() => server.stop());

  it('should be the operations of the installation', async () => {
    const analyst = await server.signIn('analyst');
    expect(await bodyOf<OperationView[]>(await analyst.get('/api/operations'))).to.deep.equal([operation]);
  });

  it('should be the forms of the latest versions, and those nobody uses yet', async () => {
    const analyst = await server.signIn('analyst');

    const forms = await bodyOf<LibraryFormView[]>(await analyst.get('/api/forms'));

    const extra = forms.find(({ id }) => id === 'extra');
    expect(extra).to.deep.include({ title: 'Проверьте копии.', usedBy: [], language: null, variables: ['note'] });
    const used = forms.filter(({ usedBy }) => usedBy.length > 0);
    expect(used).to.have.length.above(0);
    expect(used[0]).to.deep.include({ usedBy: ['atyrau/unemployment-certificate/office'], language: 'ru' });
  });

  it('should be told to analysts alone', async () => {
    const counter = await server.signIn('counter');
    await problem(await counter.get('/api/operations'), 403, 'role-required');
    await problem(await counter.get('/api/forms'), 403, 'role-required');
  });
});
