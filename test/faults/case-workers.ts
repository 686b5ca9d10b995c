import { createHash, randomUUID } from 'node:crypto';
import type { CaseView, TaskSummary } from '../../src/http/contract.ts';
import type { RandomSource } from '../../src/runtime/parts.ts';
import { samplePdf } from '../../src/testing/sample-pdf.ts';
import { staff } from '../../src/testing/staff-members.ts';
import { ownValue } from '../../src/testing/staff.ts';
import { stubSecret } from '../../src/testing/stub-secret.ts';
import type { Answered } from './answered.ts';
import type { Channel } from './folder-of-channels.ts';
import { after, SiteClosed, type Site } from './site.ts';
import { SiteClient, type Asked, type Reply } from './site-client.ts';

/** Of so many tasks one is done twice at once by a double click, one by two people's requests, one while it is withdrawn. */
const DOUBLE_ONE_IN = 8;
const RIVALS_ONE_IN = 8;
const WITHDRAWN_ONE_IN = 60;

/** A case that somebody carries to its end. */
interface Carried {
  readonly id: string;
  readonly channel: Channel;
}

/**
 * People at work: each worker takes an application, does every task of it as whoever has to, and takes the next when it has
 * ended. They go on through every fault, and note what they were answered.
 */
export class CaseWorkers {
  readonly #site: Site;
  readonly #channels: readonly Channel[];
  readonly #answered: Answered;
  readonly #random: RandomSource;
  readonly #people = new Map<string, SiteClient>();
  readonly #lanes: Promise<void>[] = [];
  #stopping = false;

  constructor(site: Site, channels: readonly Channel[], answered: Answered, random: RandomSource) {
    this.#site = site;
    this.#channels = channels;
    this.#answered = answered;
    this.#random = random;
  }

  /** Puts so many to work. */
  start(workers: number): void {
    for (let lane = 0; lane < workers; lane += 1) this.#lanes.push(this.#work(lane));
  }

  /** They do what they have in hand and go; cases stay where they are. */
  async stop(): Promise<void> {
    this.#stopping = true;
    await Promise.all(this.#lanes);
  }

  /** The person with this login. */
  person(login: string): SiteClient {
    const known = this.#people.get(login) ?? new SiteClient(this.#site, login, this.#random);
    this.#people.set(login, known);
    return known;
  }

  async #work(lane: number): Promise<void> {
    try {
      for (let turn = lane; !this.#stopping; turn += 1) {
        const channel = this.#channels[turn % this.#channels.length];
        if (channel !== undefined) await this.#carry(await this.#begin(channel));
      }
    } catch (error) {
      if (!(error instanceof SiteClosed)) throw error;
    }
  }

  async #begin(channel: Channel): Promise<Carried | null> {
    const { key, byCitizen, office } = channel;
    const asked = byCitizen
      ? { method: 'POST', path: '/api/cabinet/cases', json: { definition: key, office } } as const
      : { method: 'POST', path: '/api/cases', json: { definition: key } } as const;
    const reply = await this.#starter(channel).ask(asked);
    if (!this.#expected(asked, reply)) return null;
    const { id, number, revision } = reply.body as CaseView;
    this.#answered.note(id, key, { kind: 'begun', number }, revision);
    this.#site.tally.begun += 1;
    return { id, channel };
  }

  async #carry(carried: Carried | null): Promise<void> {
    if (carried === null) return;
    const { id, channel } = carried;
    const head = this.person(loginAt(channel.office, ['head']));
    while (!this.#stopping) {
      const view = await head.read<CaseView>(`/api/cases/${id}`);
      if (view === null) {
        if (this.#answered.cases.get(id)?.spoilt !== true) this.#site.violations.push(`case ${id} is gone`);
        return;
      }
      this.#answered.note(id, channel.key, null, view.revision);
      if (view.status !== 'active') {
        await this.#end(carried, view, head);
        return;
      }
      const [task] = view.tasks;
      if (task === undefined) await after(40);
      else await this.#do(carried, task);
    }
  }

  async #end({ id, channel }: Carried, { status, outcome, documents }: CaseView, head: SiteClient): Promise<void> {
    this.#answered.note(id, channel.key, { kind: 'ended', outcome });
    this.#site.tally[status === 'withdrawn' ? 'withdrawn' : 'ended'] += 1;
    for (const { id: document, issuedAt } of documents) {
      if (issuedAt === null) continue;
      const { status: told, body } = await head.ask({ method: 'GET', path: `/api/cases/${id}/documents/${document}` });
      if (told !== 200 && this.#answered.cases.get(id)?.spoilt === true) return;
      if (told !== 200) this.#site.violations.push(`document ${document} of case ${id} is not served: ${told}`);
      else this.#answered.note(id, channel.key, { kind: 'received', document, sha256: sha256(body as Uint8Array) });
    }
  }

  async #do(carried: Carried, task: TaskSummary): Promise<void> {
    const { id, channel } = carried;
    const { element, pass, positions } = task;
    const byCitizen = positions.includes('consumer');
    const login = byCitizen ? 'citizen' : loginAt(channel.office, positions);
    const person = this.person(login);
    const here = `${byCitizen ? '/api/cabinet/cases' : '/api/cases'}/${id}/tasks/${element}/${pass}`;
    const values = await this.#values(carried, task, person, here);
    if (values === null) return;
    const asked = { method: 'POST', path: `${here}/completion`, json: { values }, key: randomUUID() } as const;
    const note = ({ body }: Reply): void => {
      this.#answered.note(id, channel.key, { kind: 'completed', element, pass, by: login }, (body as CaseView).revision);
    };
    if (this.#random.below(RIVALS_ONE_IN) === 0) {
      const replies = await Promise.all([person.ask(asked), person.ask({ ...asked, key: randomUUID() })]);
      const [won, ...more] = replies.filter(({ status }) => status < 300);
      if (won !== undefined) note(won);
      if (more.length > 0) this.#site.violations.push(`<${element}> of case ${id} was completed for both of two requests`);
      for (const lost of replies.filter(({ status }) => status >= 300)) this.#expected(asked, lost, 409);
      return;
    }
    if (this.#random.below(WITHDRAWN_ONE_IN) === 0) {
      const [done] = await Promise.all([person.ask(asked), this.#withdraw(carried)]);
      if (this.#expected(asked, done, 409)) note(done);
      return;
    }
    const times = this.#random.below(DOUBLE_ONE_IN) === 0 ? 2 : 1;
    for (const reply of await Promise.all(Array.from({ length: times }, () => person.ask(asked)))) {
      if (this.#expected(asked, reply)) note(reply);
    }
  }

  async #withdraw({ id, channel }: Carried): Promise<void> {
    const path = channel.byCitizen ? `/api/cabinet/cases/${id}/withdrawal` : `/api/cases/${id}/withdrawal`;
    const asked = { method: 'POST', path, json: { reason: 'The applicant does not need it any more.' } } as const;
    const reply = await this.#starter(channel).ask(asked);
    if (this.#expected(asked, reply, 409)) this.#answered.note(id, channel.key, { kind: 'withdrawn' });
  }

  /** What the scenario enters, with files attached and secrets said; null where the task is gone meanwhile. */
  async #values({ id, channel }: Carried, { element, pass }: TaskSummary, person: SiteClient, here: string): Promise<Record<string, unknown> | null> {
    const view = await person.read<{ readonly schema: unknown }>(here);
    if (view === null) return null;
    const given = channel.granted.tasks[element];
    const values: Record<string, unknown> = {};
    const player = { id: person.login, name: '', iin: null, office: '', positions: [], roles: [] };
    for (const [key, value] of Object.entries((Array.isArray(given) ? given[pass - 1] : given) ?? {})) {
      values[key] = isFiles(value) ? await this.#attach(id, channel, value, person, here) : ownValue(value, player);
    }
    for (const key of secretKeys(view.schema)) values[key] = stubSecret('verified');
    return values;
  }

  async #attach(id: string, channel: Channel, files: readonly { readonly file: string }[], person: SiteClient, here: string): Promise<readonly string[]> {
    const ids: string[] = [];
    for (const { file: name } of files) {
      const bytes = samplePdf(`${name} ${id}`);
      const asked = { method: 'POST', path: `${here}/attachments`, file: { name, bytes } } as const;
      const reply = await person.ask(asked);
      if (!this.#expected(asked, reply)) continue;
      const { id: attachment } = reply.body as { readonly id: string };
      this.#answered.note(id, channel.key, { kind: 'attached', attachment, sha256: sha256(bytes) });
      ids.push(attachment);
    }
    return ids;
  }

  #starter({ byCitizen, office }: Channel): SiteClient {
    return this.person(byCitizen ? 'citizen' : loginAt(office, ['counter']));
  }

  /** Whether it succeeded; a refusal nobody has given reason for is a fault of the product. */
  #expected({ method, path }: Asked, { status, body }: Reply, refusal = 0): boolean {
    if (status < 300) return true;
    const spoilt = [...this.#answered.cases.values()].some((one) => one.spoilt && path.includes(one.id));
    if (status !== refusal && !spoilt) this.#site.violations.push(`${method} ${path} was refused with ${status} ${JSON.stringify(body)}`);
    return false;
  }
}

function loginAt(office: string, positions: readonly string[]): string {
  const member = staff.find((one) => one.office === office && positions.includes(one.position));
  if (member === undefined) throw new Error(`nobody at ${office} is ${positions.join(' or ')}`);
  return member.login;
}

/** Keys of the secret fields, which no scenario gives. */
function secretKeys(schema: unknown): readonly string[] {
  const { components = [], key, properties } = (schema ?? {}) as {
    readonly components?: readonly unknown[];
    readonly key?: string;
    readonly properties?: { readonly secret?: string };
  };
  return [...(properties?.secret === 'true' && key !== undefined ? [key] : []), ...components.flatMap(secretKeys)];
}

function isFiles(value: unknown): value is readonly { readonly file: string }[] {
  return Array.isArray(value) && value.length > 0 && value.every((one) => typeof (one as { file?: unknown })?.file === 'string');
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
