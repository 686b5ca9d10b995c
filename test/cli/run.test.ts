import { expect } from 'chai';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { extractedText, judgedSignature } from '../documents/pdf-judge.ts';
import { temporaryFolder } from '../stores/temporary-folder.ts';

const program = resolve(import.meta.dirname, '../../src/cli/main.ts');
const KEY = 'atyrau/unemployment-certificate/office';

describe('reglament run --document', function () {
  this.timeout(60_000);
  let folder: string;
  let remove: () => Promise<void>;

  beforeEach(async () => {
    ({ path: folder, remove } = await temporaryFolder());
  });
  afterEach(() => remove());

  async function run(scenario: string, file: string): Promise<{ code: unknown; out: string; err: string }> {
    const environment = { ...process.env, PUBLIC_URL: 'https://services.example.kz' };
    const child = spawn(process.execPath, [program, 'run', KEY, '--scenario', scenario, '--document', file], { cwd: folder, env: environment });
    const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
    return { code, out, err };
  }

  it('should write the paper the case ended with, signed and sealed', async () => {
    const { code, out, err } = await run('granted', 'paper.pdf');

    expect([code, out.trim().split('\n').at(-1)]).to.deep.equal([0, 'outcome: completed']);
    expect(err).to.match(/^reglament: Справка безработного № 00001-С\/\d{4} written to paper\.pdf\n$/u);
    const bytes = await readFile(join(folder, 'paper.pdf'));
    expect(await judgedSignature(bytes)).to.include('Signature is Valid');
    expect(await extractedText(bytes)).to.include('https://services.example.kz/verify');
  });

  it('should say that there is none where the case ended without', async () => {
    expect(await run('refused-documents', 'paper.pdf')).to.deep.include({ code: 1, err: 'reglament: the case ended without a document\n' });
  });

  it('should say where the file cannot be written', async () => {
    const { code, err } = await run('granted', join('no', 'such', 'paper.pdf'));
    expect([code, /\[output-failed\]/u.test(err)]).to.deep.equal([2, true]);
  });
});
