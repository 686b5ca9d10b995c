import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect } from 'chai';
import { DefinitionFileInvalid, DefinitionUnknown } from '../../src/definitions/errors.ts';
import { isPublished, publishedForms, publishFromFolder } from '../../src/definitions/publish-from-folder.ts';
import { readChannel, readFolder } from '../../src/definitions/read-folder.ts';
import { MemoryDefinitionStore } from '../../src/stores/memory/memory-definition-store.ts';

const diagrams = resolve(import.meta.dirname, '../../diagrams');
const key = 'atyrau/unemployment-certificate/office';

describe('folder of diagrams', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'reglament-diagrams-'));
    for (const part of ['forms', 'atyrau/act.json', `${key}.bpmn`, `${key}.regulation.json`, `${key}.scenarios.json`]) {
      await mkdir(dirname(join(folder, part)), { recursive: true });
      await cp(join(diagrams, part), join(folder, part), { recursive: true });
    }
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function spoil(file: string, change: (text: string) => string): Promise<void> {
    await writeFile(join(folder, file), change(await readFile(join(folder, file), 'utf8')));
  }

  it('should read a channel with its act, digest, scenarios and just the forms it names', async () => {
    const { entries, faults } = await readFolder(folder);
    expect(faults).to.deep.equal([]);
    expect(entries.map((entry) => entry.key)).to.deep.equal([key]);
    const content = entries[0]!.content;
    expect(content.act.id).to.equal('atyrau-394-2011');
    expect(content.digest?.steps).to.have.length(17);
    expect(content.scenarios.scenarios.map(({ name }) => name)).to.include('granted');
    expect(Object.keys(content.forms)).to.include.members(['document-check', 'decision', 'issue']);
  });

  it('should read the same of a channel that was published, without reading its diagram again', async () => {
    // given a channel that was published from the folder
    const store = new MemoryDefinitionStore();
    const { entries: first } = await readFolder(folder);
    await publishFromFolder(store, key, first[0]!.content, new Date(0));

    // when the folder is read with what is known, and a form has changed meanwhile
    const { entries: same } = await readFolder(folder, publishedForms(store));
    await spoil('forms/decision.form', (text) => text.replace('"type"', '"changed": true, "type"'));
    const { entries: changed } = await readFolder(folder, publishedForms(store));

    // then nothing is missed
    expect(same).to.deep.equal(first);
    expect(await isPublished(store, key, same[0]!.content)).to.equal(true);
    expect(await isPublished(store, key, changed[0]!.content)).to.equal(false);
    expect(Object.keys(changed[0]!.content.forms)).to.deep.equal(Object.keys(first[0]!.content.forms));
  });

  it('should read a channel whose diagram has changed since it was published', async () => {
    const store = new MemoryDefinitionStore();
    await publishFromFolder(store, key, (await readFolder(folder)).entries[0]!.content, new Date(0));
    await spoil(`${key}.bpmn`, (text) => text.replace('formId="decision"', 'formId="issue"'));

    const { entries } = await readFolder(folder, publishedForms(store));

    expect(entries[0]!.content.forms).not.to.have.property('decision');
  });

  it('should read a channel without digest and scenarios: a diagram not tied to an act', async () => {
    await rm(join(folder, `${key}.regulation.json`));
    await rm(join(folder, `${key}.scenarios.json`));
    const { content } = await readChannel(folder, key);
    expect(content.digest).to.equal(null);
    expect(content.scenarios).to.deep.equal({ scenarios: [] });
  });

  it('should leave a missing form to the check, which names the element', async () => {
    await rm(join(folder, 'forms/decision.form'));
    const { content } = await readChannel(folder, key);
    expect(content.forms).not.to.have.property('decision');
  });

  it('should name file, line and reason of malformed XML, and read the other channels', async () => {
    await cp(join(folder, `${key}.bpmn`), join(folder, 'atyrau/unemployment-certificate/portal.bpmn'));
    await spoil(`${key}.bpmn`, (text) => text.replace('</bpmn:process>', '</bpmn:proces>'));
    const { entries, faults } = await readFolder(folder);
    expect(entries.map((entry) => entry.key)).to.deep.equal(['atyrau/unemployment-certificate/portal']);
    expect(faults).to.have.length(1);
    const line = (await readFile(join(folder, `${key}.bpmn`), 'utf8')).split('\n').findIndex((one) => one.includes('</bpmn:proces>')) + 1;
    expect(faults[0]!.message).to.match(new RegExp(`office\\.bpmn:${line}: .*closes nothing`));
  });

  it('should name the line where a sidecar is no JSON', async () => {
    await writeFile(join(folder, `${key}.regulation.json`), '{\n  "act": "x",\n  broken\n}');
    const error = await readChannel(folder, key).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(DefinitionFileInvalid);
    expect((error as Error).message).to.match(/office\.regulation\.json:3: is no JSON/);
  });

  it('should name the field where a sidecar says what it may not', async () => {
    await spoil('atyrau/act.json', (text) => text.replace('"repealed"', '"lost"'));
    const { faults } = await readFolder(folder);
    expect(faults[0]!.message).to.match(/act\.json: state/);
  });

  it('should refuse a diagram at a path that is no key', async () => {
    await cp(join(folder, `${key}.bpmn`), join(folder, 'atyrau/stray.bpmn'));
    const { entries, faults } = await readFolder(folder);
    expect(entries).to.have.length(1);
    expect(faults[0]!.message).to.include('<region>/<service>/<channel>.bpmn');
  });

  it('should name the keys there are where one is unknown', async () => {
    const error = await readChannel(folder, 'atyrau/unemployment-certificate/bureau').catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(DefinitionUnknown);
    expect((error as Error).message).to.include(key);
  });
});
