import { expect } from 'chai';
import type { Definition } from '../../../src/definitions/definition.ts';
import { DefinitionConflict } from '../../../src/definitions/errors.ts';
import type { DefinitionStore } from '../../../src/definitions/store.ts';
import { rejection } from '../temporary-folder.ts';

export function sampleDefinition(changes: Partial<Definition> = {}): Definition {
  return {
    schema: 1,
    key: 'atyrau/unemployment-certificate/office',
    version: 1,
    hash: 'ab',
    publishedAt: '2026-11-20T04:00:00.000Z',
    xml: '<bpmn:definitions/>',
    act: {
      id: 'atyrau-394-2011',
      number: '394',
      date: '2011-12-30',
      title: 'Об утверждении регламентов',
      language: 'ru',
      region: 'Атырауская область',
      publisher: 'Акимат',
      registration: null,
      state: 'repealed',
      repealedBy: null,
      officialText: null,
      units: [],
      positions: [],
      offices: [],
    },
    digest: null,
    forms: { refusal: { type: 'default' } },
    scenarios: { scenarios: [] },
    ...changes,
  };
}

/** What every `DefinitionStore` does. */
export function definitionStoreContract(open: () => Promise<{ store: DefinitionStore; close: () => Promise<void> }>): void {
  let store: DefinitionStore;
  let close: () => Promise<void>;

  beforeEach(async () => {
    ({ store, close } = await open());
  });
  afterEach(async () => {
    await close();
  });

  it('should read what was published, by version and as the latest', async () => {
    const first = sampleDefinition();
    const second = sampleDefinition({ version: 2, xml: '<other/>' });
    await store.publish(first);
    await store.publish(second);
    expect(await store.read(first.key, 1)).to.deep.equal(first);
    expect(await store.read(first.key, 2)).to.deep.equal(second);
    expect(await store.latest(first.key)).to.deep.equal(second);
  });

  it('should answer null for what was never published', async () => {
    await store.publish(sampleDefinition());
    expect(await store.latest('atyrau/unknown/office')).to.equal(null);
    expect(await store.read('atyrau/unemployment-certificate/office', 2)).to.equal(null);
    expect(await store.read('../../etc', 1)).to.equal(null);
  });

  it('should list keys sorted', async () => {
    await store.publish(sampleDefinition({ key: 'urdzhar/disabled-children/office' }));
    await store.publish(sampleDefinition({ key: 'atyrau/disabled-children/portal' }));
    expect(await store.keys()).to.deep.equal(['atyrau/disabled-children/portal', 'urdzhar/disabled-children/office']);
  });

  it('should refuse a version that does not follow the latest', async () => {
    await store.publish(sampleDefinition());
    for (const version of [1, 3]) {
      expect(await rejection(store.publish(sampleDefinition({ version })))).to.be.instanceOf(DefinitionConflict);
    }
    expect(await store.latest('atyrau/unemployment-certificate/office')).to.include({ version: 1 });
  });

  it('should let one of two publishers of the same version win', async () => {
    const results = await Promise.allSettled([store.publish(sampleDefinition({ hash: '1' })), store.publish(sampleDefinition({ hash: '2' }))]);
    expect(results.map(({ status }) => status)).to.deep.equal(['fulfilled', 'rejected']);
    expect(await store.latest('atyrau/unemployment-certificate/office')).to.include({ hash: '1' });
  });

  it('should keep what was published apart from what the reader does with it', async () => {
    await store.publish(sampleDefinition());
    const read = await store.latest('atyrau/unemployment-certificate/office');
    (read as { forms: Record<string, unknown> }).forms['refusal'] = null;
    expect((await store.latest('atyrau/unemployment-certificate/office'))?.forms).to.deep.equal({ refusal: { type: 'default' } });
  });
}
