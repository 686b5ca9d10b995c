import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { revocationChecks } from '../../../src/adapters/signature-authority/authority.ts';
import { httpAuthority } from '../../../src/adapters/signature-authority/http-authority.ts';
import { stubTokens } from '../../../src/adapters/signature-authority/stub-tokens.ts';
import { connectStateSystems, stubStateSystems } from '../../../src/adapters/state-systems.ts';
import { stateSystems, systemOf } from '../../../src/adapters/system-of.ts';
import { EffectLedger } from '../../../src/adapters/effect-ledger.ts';
import { StateSystemsMissing } from '../../../src/adapters/errors.ts';
import { pathOf } from '../../../src/adapters/wire/wire.ts';
import { reachStateSystems } from '../../../src/adapters/wire/reach-state-systems.ts';
import { serveStateSystems, type StateSystemsServer } from '../../../src/serve-state-systems.ts';
import { rejection } from '../rejection.ts';

const context = {
  caseId: 'case-1',
  element: 'element',
  office: 'atyrau-city',
  takenAt: null,
  service: 'unemployment-certificate',
  language: 'ru',
  now: '2026-03-02T05:00:00Z',
  person: null,
};

describe('the process of the state systems', () => {
  let dataDir: string;
  let server: StateSystemsServer;
  before(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'reglament-state-'));
    server = await serveStateSystems({ host: '127.0.0.1', port: 0, dataDir });
  });
  after(async () => {
    await server.close();
    await rm(dataDir, { recursive: true });
  });

  async function post(path: string, body: string, headers: Readonly<Record<string, string>> = { 'idempotency-key': 'k' }): Promise<[number, unknown]> {
    const response = await fetch(`${server.address}${path}`, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
    return [response.status, await response.json()];
  }
  const call = (input: unknown, more: object = {}): string => JSON.stringify({ input, context: { ...context, ...more } });

  it('should list what it can be asked, which is what its clients ask', async () => {
    const listed = (await (await fetch(server.address)).json()) as { operations: string[] };
    const clients = connectStateSystems(server.address).map(({ type }) => type);
    expect(listed.operations).to.have.members(clients.map(pathOf));
    const ledger = new EffectLedger(join(dataDir, 'unused.jsonl'));
    const stubs = stubStateSystems({ gateway: ledger, monitoring: ledger, portal: ledger, 'payment-gateway': ledger });
    expect(clients).to.have.members(stubs.map(({ type }) => type));
    // The signature authority has a port of its own shape.
    expect(new Set([...clients.map(systemOf), 'signature-authority'])).to.deep.equal(new Set(stateSystems));
  });

  it('should be a signature authority too', async () => {
    // given a certificate of the demonstration
    const der = stubTokens.certificate('5F0101')?.der ?? Buffer.of();

    // when the authority is asked of it at the address of the systems
    const call = { now: new Date('2026-03-02T05:00:00Z'), signal: AbortSignal.timeout(5_000) };
    const { signers } = await httpAuthority(server.address).certificates([der], revocationChecks, call);

    // then it knows whose it is
    expect(signers.map((signer) => signer?.subject.iin)).to.deep.equal(['791115401015']);
  });

  it('should do nothing without a key that makes it once', async () => {
    expect(await post('/persons-register/find', call({ iin: '850312300012' }), {})).to.deep.equal([
      400,
      { status: 400, code: 'request-invalid', detail: 'idempotency-key is wanted' },
    ]);
    expect((await post('/persons-register/find', call({ iin: '850312300012' }), { 'idempotency-key': '%E0%A4%A' }))[0]).to.equal(400);
  });

  it('should say what is wrong with a call, and quote nothing of it', async () => {
    const wrong: readonly (readonly [string, string, number, string])[] = [
      ['/persons-register/find', '{"in', 400, 'request-invalid'],
      ['/persons-register/find', call({ iin: '850312300012' }, { language: 'en' }), 400, 'request-invalid'],
      ['/persons-register/find', call({ iin: 'hunter2' }), 400, 'input-rejected'],
      ['/persons-register/remove', call({}), 404, 'operation-unknown'],
      ['/sign-in/verify', call({ iin: '850312300012', password: 'hunter2', requireVerified: true }), 422, 'completion-refused'],
      ['/persons-register/find', JSON.stringify({ input: 'x'.repeat(300_000), context }), 413, 'request-invalid'],
    ];
    for (const [path, body, status, code] of wrong) {
      const [answered, problem] = await post(path, body);
      expect([answered, (problem as { code: string }).code]).to.deep.equal([status, code]);
      expect(JSON.stringify(problem)).not.to.include('hunter2');
    }
  });

  it('should be found, or found missing, before the cases of the demonstration are played', async () => {
    await reachStateSystems(server.address);
    expect(await rejection(reachStateSystems('http://127.0.0.1:9'))).to.be.instanceOf(StateSystemsMissing);
  });
});
