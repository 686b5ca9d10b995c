import { expect } from 'chai';
import type { Actor } from '../../src/cases/actor.ts';
import type { Case } from '../../src/cases/case.ts';
import { CaseExists } from '../../src/cases/errors.ts';
import type { ReglamentError } from '../../src/errors.ts';
import { MemoryCaseStore } from '../../src/stores/memory/memory-case-store.ts';
import { install, KEY, person, type Installation } from './installation.ts';

describe('a request under a key', () => {
  let installation: Installation;
  const under = (key: string, of = 'POST /api/cases', actor = person('counter')): Actor => ({ ...actor, request: { key, of } });

  beforeEach(async () => {
    installation = await install();
  });

  it('should take one application however often it is sent', async () => {
    const first = await installation.runtime.startCase(KEY, under('k1'));
    const again = await installation.runtime.startCase(KEY, under('k1'));
    const other = await installation.runtime.startCase(KEY, under('k2'));
    const colleague = await installation.runtime.startCase(KEY, under('k1', 'POST /api/cases', person('counter', 'office-1', 'colleague')));
    expect(again).to.deep.equal(first);
    expect(new Set([first.id, other.id, colleague.id]).size).to.equal(3);
    expect(await installation.cases.list()).to.have.length(3);
  });

  it('should take one application where it is sent twice at once', async () => {
    const both = await Promise.all([installation.runtime.startCase(KEY, under('k')), installation.runtime.startCase(KEY, under('k'))]);
    expect(both[0].id).to.equal(both[1].id);
    expect(await installation.cases.list()).to.have.length(1);
  });

  it('should answer the repetition with the case while the first is still being stored', async () => {
    // given a store that takes the id at once and the case a while later, as one on a disk does
    const written = Promise.withResolvers<void>();
    installation = await install({ cases: new SlowStore(written.promise) });
    // when
    const both = [installation.runtime.startCase(KEY, under('k')), installation.runtime.startCase(KEY, under('k'))];
    await new Promise((done) => setImmediate(done));
    written.resolve();
    // then
    const [first, again] = await Promise.all(both);
    expect(again).to.deep.equal(first);
    expect(await installation.cases.list()).to.have.length(1);
  });

  it('should complete a task once and answer the repetition with the case, not with a conflict', async () => {
    const { id } = await installation.runtime.startCase(KEY, person('counter'));
    const actor = under('k', `POST /api/cases/${id}/tasks/note/1/completion`);
    const first = await installation.runtime.completeTask(id, 'note', 1, { note: 'a' }, actor);
    const again = await installation.runtime.completeTask(id, 'note', 1, { note: 'a' }, actor);
    expect(again.revision).to.equal(first.revision);
    const unkeyed = await installation.runtime.completeTask(id, 'note', 1, { note: 'a' }, person('counter')).catch((error: unknown) => error);
    expect((unkeyed as ReglamentError).code).to.equal('task-closed');
  });

  it('should attach a file once', async () => {
    const { id } = await installation.runtime.startCase(KEY, person('counter'));
    const file = { name: 'a.pdf', bytes: new Uint8Array([1]) };
    const first = await installation.runtime.addAttachment(id, 'note', 1, file, under('k', 'attach'));
    const again = await installation.runtime.addAttachment(id, 'note', 1, file, under('k', 'attach'));
    expect(again).to.deep.equal(first);
    expect((await installation.cases.read(id))?.attachments).to.have.length(1);
  });

  it('should refuse the key of one request for another', async () => {
    const { id } = await installation.runtime.startCase(KEY, person('counter'));
    await installation.runtime.claimTask(id, 'note', 1, under('k', 'PUT claim'));
    const error = await installation.runtime.withdraw(id, 'x', under('k', 'POST withdrawal')).catch((reason: unknown) => reason);
    expect(error).to.include({ code: 'request-key-reused', status: 422 });
  });

  it('should not remember a request that failed', async () => {
    const { id } = await installation.runtime.startCase(KEY, person('counter'));
    const actor = under('k', 'complete');
    await installation.runtime.completeTask(id, 'note', 1, {}, actor).catch(() => null);
    const done = await installation.runtime.completeTask(id, 'note', 1, { note: 'a' }, actor);
    expect(done.tasks).to.deep.equal([]);
  });
});

class SlowStore extends MemoryCaseStore {
  readonly #written: Promise<void>;
  readonly #taken = new Set<string>();

  constructor(written: Promise<void>) {
    super();
    this.#written = written;
  }

  override async create(record: Case): Promise<void> {
    if (this.#taken.has(record.id)) throw new CaseExists(record.id);
    this.#taken.add(record.id);
    await this.#written;
    await super.create(record);
  }
}
