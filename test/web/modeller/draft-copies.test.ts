import { expect } from 'chai';
import type { DraftPartsView, DraftView } from '../../../src/http/contract.ts';
import { CopyKeeper } from '../../../web/modeller/copies/copy-keeper.ts';
import { type CopyStorage, type DraftCopy, DraftCopies } from '../../../web/modeller/copies/draft-copies.ts';
import { recoverDraft } from '../../../web/modeller/copies/recover-draft.ts';

const key = 'atyrau/unemployment-certificate/office';
const draft: DraftView = {
  key,
  service: 'Справка',
  channelName: 'канцелярия',
  tiedToAct: false,
  baseVersion: 1,
  latestVersion: 2,
  revision: 4,
  savedAt: '2026-11-22T05:00:00.000Z',
  others: [],
  xml: '<saved/>',
  act: { id: 'act' },
  digest: null,
  scenarios: { scenarios: [] },
  forms: {},
};
const copy = (changes: Partial<DraftCopy>): DraftCopy => ({ id: 'one', madeAt: '2026-11-22T05:00:01.000Z', baseVersion: 1, revision: 4, changes: { xml: '<unsaved/>' }, ...changes });

/** A browser's store that holds so many entries. */
function storage(room = 100): CopyStorage & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => {
      if (kept.size >= room) throw new DOMException('full', 'QuotaExceededError');
      kept.set(name, value);
    },
    removeItem: (name) => void kept.delete(name),
  };
}

describe('copies of unsaved changes', () => {
  it('should be listed newest first, of one person and channel alone', () => {
    const place = storage();
    const copies = new DraftCopies(place, 'p-1', key);
    copies.keep(copy({}));
    copies.keep(copy({ id: 'two', madeAt: '2026-11-22T06:00:00.000Z' }));
    new DraftCopies(place, 'p-2', key).keep(copy({ id: 'three' }));
    place.setItem('another page’s', 'text');
    expect(copies.list().map(({ id }) => id)).to.deep.equal(['two', 'one']);
  });

  it('should pass over what is no copy, and say when there is no room', () => {
    const place = storage(1);
    place.setItem(`reglament-draft p-1 ${key} broken`, '{"id":');
    const copies = new DraftCopies(place, 'p-1', key);
    expect(copies.list()).to.deep.equal([]);
    expect(copies.keep(copy({}))).to.equal(false);
  });

  it('should come back when the draft is as it was when they were made', () => {
    const { draft: opened, taken, left } = recoverDraft(draft, [copy({})]);
    expect(opened).to.include({ xml: '<unsaved/>', revision: 4 });
    expect(taken?.id).to.equal('one');
    expect(left).to.deep.equal([]);
  });

  it('should be left where the draft has been saved since, until the analyst chooses one', () => {
    const older = copy({ revision: 3 });
    expect(recoverDraft(draft, [older])).to.deep.equal({ draft, taken: null, left: [older] });
    const chosen = recoverDraft(draft, [copy({ id: 'two' }), older], 'one');
    expect(chosen.draft.xml).to.equal('<unsaved/>');
    expect(chosen.left.map(({ id }) => id)).to.deep.equal(['two']);
  });
});

describe('the keeper of a copy', () => {
  let copies: DraftCopies;
  let risk: boolean;
  let xml: string;
  let keeper: CopyKeeper;
  /** Lets a diagram that is being written out be finished. */
  let finish: (() => void) | null;
  let slow: boolean;

  beforeEach(() => {
    [copies, risk, xml, finish, slow] = [new DraftCopies(storage(), 'p-1', key), true, '<a/>', null, false];
    keeper = new CopyKeeper({
      copies,
      id: 'mine',
      changes: async (): Promise<Partial<DraftPartsView>> => {
        const written = { xml };
        if (slow) await new Promise<void>((done) => (finish = done));
        return written;
      },
      baseVersion: () => 1,
      revision: () => 4,
      atRisk: () => risk,
      now: () => new Date('2026-11-22T05:00:00Z'),
    });
  });

  it('should keep a change at once', async () => {
    await keeper.changed();
    expect(copies.list()).to.deep.equal([{ id: 'mine', madeAt: '2026-11-22T05:00:00.000Z', baseVersion: 1, revision: 4, changes: { xml: '<a/>' } }]);
  });

  it('should keep the last of several changes made while one is written out', async () => {
    slow = true;
    const kept = keeper.changed();
    for (const next of ['<b/>', '<c/>']) {
      xml = next;
      void keeper.changed();
    }
    slow = false;
    finish?.();
    await kept;
    expect(copies.list().map(({ changes }) => changes.xml)).to.deep.equal(['<c/>']);
  });

  it('should take the copy away when the server has everything, and not sooner', async () => {
    await keeper.changed();
    keeper.settled();
    expect(copies.list()).to.have.length(1);
    risk = false;
    keeper.settled();
    expect(copies.list()).to.deep.equal([]);
  });

  it('should leave no copy of what the server confirmed while it was written out', async () => {
    slow = true;
    const kept = keeper.changed();
    risk = false;
    keeper.settled();
    finish?.();
    await kept;
    expect(copies.list()).to.deep.equal([]);
  });
});
