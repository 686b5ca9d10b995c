import { resolve } from 'node:path';
import { expect } from 'chai';
import type { DefinitionContent } from '../../src/definitions/definition.ts';
import { hashOf, publish } from '../../src/definitions/publish.ts';
import { readChannel } from '../../src/definitions/read-folder.ts';
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
});
