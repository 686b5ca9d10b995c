import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Operations } from '../../../src/adapters/port.ts';
import { checkContext } from '../../../src/check-context.ts';
import type { Actor, Position, Role } from '../../../src/cases/actor.ts';
import type { CaseStore } from '../../../src/cases/store.ts';
import { endProver } from '../../../src/definitions/migration/prove-end.ts';
import { publish } from '../../../src/definitions/publish.ts';
import { CaseMigrations } from '../../../src/runtime/migration/case-migrations.ts';
import { MemoryCaseStore } from '../../../src/stores/memory/memory-case-store.ts';
import { type Browser, TestServer } from '../../http/test-server.ts';
import { install, KEY, type Installation } from '../../runtime/installation.ts';
import { samplePerson } from '../../stores/contract/people-store-contract.ts';

const OFFICE = 'office-1';

/** Runs `contested.bpmn`: what people and timers may all want to move at once. */
export async function installContested(
  cases: CaseStore = new MemoryCaseStore(),
  wrap: (operations: Operations) => Operations = (operations) => operations,
): Promise<Installation & { readonly migrations: CaseMigrations }> {
  const xml = await readFile(resolve(import.meta.dirname, '../../fixtures/runtime/contested.bpmn'), 'utf8');
  const installation = await install({ cases, wrap, edit: () => xml });
  const migrations = new CaseMigrations(installation.runtime.mover, endProver((content) => checkContext(content)));
  return { ...installation, migrations };
}

/** Publishes the second version; cases under way stay with the first. */
export async function amend({ runtime }: Installation): Promise<void> {
  const { definitions, clock } = runtime.mover.parts;
  const first = await definitions.latest(KEY);
  if (first === null) throw new Error('nothing is published');
  await publish(definitions, KEY, { ...first, xml: `${first.xml}<!-- amended -->\n` }, clock());
}

/** Somebody of the office, by an id of their own. */
export function somebody(id: string, position: Position): Actor {
  return { id, name: id, iin: '791115401015', office: OFFICE, positions: [position], roles: [] };
}

/** The office over HTTP: a real runtime behind the real routes. */
export class ContestedOffice {
  readonly at: Installation;
  readonly server: TestServer;

  private constructor(at: Installation, server: TestServer) {
    this.at = at;
    this.server = server;
  }

  static async open(): Promise<ContestedOffice> {
    const at = await installContested();
    const { runtime, migrations, clock } = at;
    const server = await TestServer.start({ runtime, migrations, clock: clock.now });
    return new ContestedOffice(at, server);
  }

  /** Signs in somebody new of the office. */
  async person(login: string, position: Position | null, roles: readonly Role[] = []): Promise<Browser> {
    const { password } = (await this.server.people.personByLogin('counter')) ?? {};
    const positions = position === null ? [] : [position];
    await this.server.people.savePerson(samplePerson({ id: login, login, name: login, office: position === null ? null : OFFICE, positions, roles: [...roles], password: password ?? '' }));
    return this.server.signIn(login);
  }

  async close(): Promise<void> {
    await this.server.stop();
  }
}
