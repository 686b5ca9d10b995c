import { expect } from 'chai';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { temporaryFolder } from '../stores/temporary-folder.ts';

const program = resolve(import.meta.dirname, '../../src/cli/main.ts');
const diagrams = resolve(import.meta.dirname, '../../diagrams');
const KEY = 'atyrau/unemployment-certificate/office';

describe('reglament diff', function () {
  this.timeout(60_000);
  let folder: string;
  let remove: () => Promise<void>;

  beforeEach(async () => {
    ({ path: folder, remove } = await temporaryFolder());
    for (const part of ['forms', 'atyrau/act.json', ...['bpmn', 'regulation.json', 'scenarios.json'].map((kind) => `${KEY}.${kind}`)]) {
      await cp(join(diagrams, part), join(folder, part), { recursive: true });
    }
  });
  afterEach(() => remove());

  async function diff(...words: readonly string[]): Promise<{ code: unknown; out: string; err: string }> {
    const child = spawn(process.execPath, [program, 'diff', ...words], { cwd: folder });
    const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
    return { code, out, err };
  }
  const change = async (file: string, from: string | RegExp, to: string): Promise<void> => {
    const path = join(folder, file);
    await writeFile(path, (await readFile(path, 'utf8')).replace(from, to));
  };

  it('should find nothing between a channel and its copy, nor in how it is drawn', async () => {
    await change(`${KEY}.bpmn`, /<dc:Bounds x="\d+"/, '<dc:Bounds x="7"');
    expect(await diff(KEY, `${KEY}.bpmn`)).to.deep.equal({ code: 0, out: 'no differences\n', err: '' });
    expect(await diff(KEY, `${KEY}.bpmn`, '--all')).to.deep.include({ code: 1 });
  });

  it('should tell an amendment of diagram and digest in the act’s terms', async () => {
    await change(`${KEY}.bpmn`, /(<bpmn:userTask id="process_12"[\s\S]*?<reg:deadline )duration="PT10M"/, '$1businessDays="1"');
    await change(`${KEY}.regulation.json`, '"channelName": "ГУ"', '"channelName": "Отдел"');

    const { code, out } = await diff(KEY, `${KEY}.bpmn`);

    expect(code).to.equal(1);
    expect(out).to.include('  * paragraph 6, item 14 <process_12>: deadline 10 minutes → 1 business day\n');
    expect(out).to.match(/ {2}\* digest: channelName "ГУ" → "Отдел"\n/);
    expect(out).to.match(/2 differences\n$/);
  });

  it('should compare diagrams that have nothing beside them, as data too', async () => {
    await cp(join(folder, `${KEY}.bpmn`), join(folder, 'mine.bpmn'));
    await change('mine.bpmn', 'candidateGroups="head"', 'candidateGroups="akim"');
    const { code, out } = await diff(`${KEY}.bpmn`, 'mine.bpmn', '--json');
    expect(code).to.equal(1);
    const { changes } = JSON.parse(out) as { changes: Record<string, unknown>[] };
    expect(changes.map(({ aspect }) => aspect)).to.deep.equal(['position']);
  });

  it('should say what it cannot read, and how it goes', async () => {
    expect((await diff(KEY, 'nowhere.bpmn')).err).to.include('nowhere.bpmn: ENOENT [input-unreadable]');
    expect(await diff(KEY)).to.deep.include({ code: 2 });
  });
});
