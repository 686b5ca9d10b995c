import { resolve } from 'node:path';
import { expect } from 'chai';
import { checkContext } from '../../src/check-context.ts';
import type { DefinitionContent } from '../../src/definitions/definition.ts';
import { Drafting } from '../../src/definitions/drafting.ts';
import { PublicationBlocked } from '../../src/definitions/errors.ts';
import { hashOf, publish } from '../../src/definitions/publish.ts';
import { publishFromFolder } from '../../src/definitions/publish-from-folder.ts';
import { readChannel } from '../../src/definitions/read-folder.ts';
import { MemoryDraftStore } from '../../src/stores/memory/memory-draft-store.ts';
import { MemoryDefinitionStore } from '../../src/stores/memory/memory-definition-store.ts';

const diagrams = resolve(import.meta.dirname, '../../diagrams');
const key = 'atyrau/unemployment-certificate/office';
const now = new Date('2026-11-20T04:00:00Z');

describe('publication', () => {
  let content: DefinitionContent;

  before(async () => {
    ({ content } = await readChannel(diagrams, key));
  });

  it('should make version 1 of what was never published', async () => {
    const definition = await publish(new MemoryDefinitionStore(), key, content, now);
    expect(definition).to.include({ key, version: 1, publishedAt: '2026-11-20T04:00:00.000Z' });
    expect(definition.hash).to.equal(hashOf(content));
  });

  it('should do nothing where nothing has changed', async () => {
    const store = new MemoryDefinitionStore();
    const first = await publish(store, key, content, now);
    const again = await publish(store, key, structuredClone(content), new Date('2027-01-01T00:00:00Z'));
    expect(again).to.deep.equal(first);
  });

  it('should make a new version where any part has changed, and keep the old', async () => {
    const store = new MemoryDefinitionStore();
    await publish(store, key, content, now);
    const changed = { ...content, xml: content.xml.replace('PT10M', 'PT20M') };
    const second = await publish(store, key, changed, now);
    const third = await publish(store, key, { ...changed, forms: {} }, now);
    expect([second.version, third.version]).to.deep.equal([2, 3]);
    expect((await store.read(key, 1))?.xml).to.equal(content.xml);
    expect((await store.latest(key))?.version).to.equal(3);
  });

  describe('from the folder of diagrams', () => {
    const later = new Date('2026-11-21T04:00:00Z');
    let store: MemoryDefinitionStore;
    let drafting: Drafting;

    /** Publishes another name of an element the way an analyst does: what the act says stays as it is. */
    async function amend(from: string, to: string): Promise<void> {
      const { latest, revision } = await drafting.open(key, 'analyst');
      const { version = 0, xml = '' } = latest ?? {};
      const draft = { baseVersion: version, revision, changes: { xml: xml.replace(from, to) } };
      const saved = await drafting.save(key, 'analyst', draft);
      await drafting.publish(key, 'analyst', { revision: saved.revision, reason: 'Clearer names', amendment: null });
    }

    beforeEach(async () => {
      store = new MemoryDefinitionStore();
      drafting = new Drafting({ definitions: store, drafts: new MemoryDraftStore(), checkContext, clock: () => later });
      await publishFromFolder(store, key, content, now);
    });

    it('should leave the latest version to the analyst as long as the folder has not changed', async () => {
      await amend('Отказать устно', 'Объяснить отказ');
      await amend('Объяснить отказ', 'Отказать на словах');
      const latest = await publishFromFolder(store, key, content, later);
      expect(latest).to.include({ version: 3, publishedBy: 'analyst', reason: 'Clearer names' });
      expect((await store.latest(key))?.xml).to.include('Отказать на словах');
    });

    it('should publish a folder that has changed over the version of the analyst', async () => {
      await amend('Отказать устно', 'Объяснить отказ');
      const changed = { ...content, xml: content.xml.replace('Отказать устно', 'Отказать') };
      const published = await publishFromFolder(store, key, changed, later);
      expect(published).to.include({ version: 3, xml: changed.xml });
      expect(published).not.to.have.property('publishedBy');
      expect((await publishFromFolder(store, key, changed, later)).version).to.equal(3);
    });

    it('should make no version of a folder that has come to hold what the analyst published', async () => {
      await amend('Отказать устно', 'Объяснить отказ');
      const latest = await store.latest(key);
      expect(await publishFromFolder(store, key, { ...content, xml: latest?.xml ?? '' }, later)).to.deep.equal(latest);
    });

    it('should not let an analyst publish what the act does not say', async () => {
      const error = await amend('PT10M', 'PT20M').catch((reason: unknown) => reason);
      expect(error).to.be.instanceOf(PublicationBlocked);
      expect((error as PublicationBlocked).details).to.have.nested.property('findings[0].check', 'deadlines-hold');
      expect((await store.latest(key))?.version).to.equal(1);
    });

    it('should take a version from before the folder was remembered for the folder itself', async () => {
      const old = new MemoryDefinitionStore();
      const first = await publish(old, key, content, now);
      expect(await publishFromFolder(old, key, content, later)).to.deep.equal(first);
    });
  });
});
