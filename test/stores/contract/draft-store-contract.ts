import { expect } from 'chai';
import type { Draft } from '../../../src/definitions/draft.ts';
import type { DraftStore } from '../../../src/definitions/draft-store.ts';
import { DraftConflict } from '../../../src/definitions/errors.ts';
import { rejection } from '../temporary-folder.ts';

const key = 'atyrau/unemployment-certificate/office';
const person = 'analyst';

export function sampleDraft(changes: Partial<Draft> = {}): Draft {
  return {
    schema: 2,
    key,
    person,
    baseVersion: 1,
    changes: { xml: '<bpmn:definitions/>', digest: null },
    savedAt: '2026-11-20T04:00:00.000Z',
    revision: 1,
    ...changes,
  };
}

/** What every `DraftStore` does. */
export function draftStoreContract(open: () => Promise<{ store: DraftStore; close: () => Promise<void> }>): void {
  let store: DraftStore;
  let close: () => Promise<void>;

  beforeEach(async () => {
    ({ store, close } = await open());
  });
  afterEach(async () => {
    await close();
  });

  it('should read what was saved last', async () => {
    const second = sampleDraft({ revision: 2, changes: { xml: '<other/>' } });
    await store.save(sampleDraft());
    await store.save(second);
    expect(await store.read(key, person)).to.deep.equal(second);
    expect(await store.revision(key, person)).to.equal(2);
  });

  it('should know nothing of what was never saved', async () => {
    expect(await store.read(key, person)).to.equal(null);
    expect(await store.revision(key, person)).to.equal(0);
  });

  it('should keep the drafts of two analysts, and of two channels, apart', async () => {
    const others = [sampleDraft({ person: 'other', changes: { xml: '<a/>' } }), sampleDraft({ key: 'atyrau/unemployment-certificate/portal', changes: { xml: '<b/>' } })];
    await store.save(sampleDraft());
    for (const draft of others) await store.save(draft);
    expect(await store.read(key, person)).to.deep.equal(sampleDraft());
    for (const draft of others) expect(await store.read(draft.key, draft.person)).to.deep.equal(draft);
  });

  it('should list every draft by key and person', async () => {
    const portal = 'atyrau/unemployment-certificate/portal';
    for (const draft of [sampleDraft({ key: portal }), sampleDraft({ person: 'other' }), sampleDraft()]) await store.save(draft);
    await store.discard(portal, person, 1);
    const { baseVersion, savedAt, revision } = sampleDraft();
    expect(await store.list(portal)).to.deep.equal([]);
    expect(await store.list(key)).to.have.length(2);
    expect(await store.list()).to.deep.equal(['analyst', 'other'].map((who) => ({ key, person: who, baseVersion, savedAt, revision })));
  });

  it('should refuse a save over a newer one, and keep the newer', async () => {
    const newer = sampleDraft({ revision: 2, changes: { xml: '<newer/>' } });
    await store.save(sampleDraft());
    await store.save(newer);
    for (const revision of [1, 2, 4]) {
      expect(await rejection(store.save(sampleDraft({ revision, changes: { xml: '<late/>' } })))).to.be.instanceOf(DraftConflict);
    }
    expect(await store.read(key, person)).to.deep.equal(newer);
  });

  it('should let one of two saves of the same revision win', async () => {
    const results = await Promise.allSettled([store.save(sampleDraft({ changes: { xml: '<1/>' } })), store.save(sampleDraft({ changes: { xml: '<2/>' } }))]);
    expect(results.map(({ status }) => status)).to.deep.equal(['fulfilled', 'rejected']);
    expect((await store.read(key, person))?.changes).to.deep.equal({ xml: '<1/>' });
  });

  it('should forget a discarded draft and go on counting', async () => {
    await store.save(sampleDraft());
    await store.discard(key, person, 1);
    expect(await store.read(key, person)).to.equal(null);
    expect(await store.revision(key, person)).to.equal(1);
    expect(await rejection(store.save(sampleDraft()))).to.be.instanceOf(DraftConflict);
    await store.save(sampleDraft({ revision: 2 }));
    expect(await store.read(key, person)).to.include({ revision: 2 });
  });

  it('should not discard what was saved since', async () => {
    await store.save(sampleDraft());
    expect(await rejection(store.discard(key, person, 0))).to.be.instanceOf(DraftConflict);
    expect(await store.read(key, person)).to.deep.equal(sampleDraft());
  });
}
