import { appendFile, mkdtemp, readFile, rm, truncate } from 'node:fs/promises';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { EffectLedger } from '../../src/adapters/effect-ledger.ts';
import { rejection } from './rejection.ts';

const number = (ordinal: number): string => `M-${ordinal}`;
const keys = async (ledger: EffectLedger): Promise<string[]> => (await ledger.effects()).map(({ key }) => key);

describe('EffectLedger', () => {
  let folder: string;
  let file: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'reglament-ledger-'));
    file = join(folder, 'systems', 'gateway.jsonl');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('should count each series from 1', async () => {
    const ledger = new EffectLedger(file);
    expect(await ledger.once('a', 'x', number)).to.equal('M-1');
    expect(await ledger.once('b', 'x', number)).to.equal('M-2');
    expect(await ledger.once('c', 'y', number)).to.equal('M-1');
  });

  it('should answer a repeated key as the first time and do nothing again', async () => {
    const ledger = new EffectLedger(file);
    await ledger.once('a', 'x', number);
    expect(await ledger.once('a', 'x', () => 'again')).to.equal('M-1');
    expect(await keys(ledger)).to.deep.equal(['a']);
  });

  it('should remember after a restart, and count on', async () => {
    await new EffectLedger(file).once('a', 'x', number);
    const restarted = new EffectLedger(file);
    expect(await restarted.once('a', 'x', () => 'again')).to.equal('M-1');
    expect(await restarted.once('b', 'x', number)).to.equal('M-2');
  });

  it('should find what it answered under a key, also what another process has written', async () => {
    const ledger = new EffectLedger(file);
    expect(await ledger.find('a')).to.equal(null);
    await new EffectLedger(file).once('a', 'x', number);
    expect(await ledger.find('a')).to.deep.equal({ key: 'a', series: 'x', ordinal: 1, result: 'M-1' });
  });

  it('should have one effect where two calls with one key run at the same time', async () => {
    const ledger = new EffectLedger(file);
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => ledger.once('a', 'x', number)));
    expect(new Set(answers)).to.deep.equal(new Set(['M-1']));
    expect(await keys(ledger)).to.deep.equal(['a']);
  });

  it('should give different numbers to calls that run at the same time', async () => {
    const ledger = new EffectLedger(file);
    const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => ledger.once(`k${i}`, 'x', number)));
    expect(new Set(answers).size).to.equal(20);
  });

  it('should see what another ledger on the same file has done', async () => {
    const [one, other] = [new EffectLedger(file), new EffectLedger(file)];
    await one.once('a', 'x', number);
    await other.once('b', 'x', number);
    expect(await one.once('b', 'x', () => 'again')).to.equal('M-2');
    expect(await one.once('c', 'x', number)).to.equal('M-3');
  });

  it('should pass over a record that was cut at any byte, and do that effect anew', async () => {
    await new EffectLedger(file).once('a', 'x', number);
    const { length } = await readFile(file);
    await new EffectLedger(file).once('ключ', 'x', number);
    const whole = (await readFile(file)).length;
    for (let cut = whole - 1; cut > length; cut -= 1) {
      await truncate(file, cut);
      const ledger = new EffectLedger(file);
      expect(await ledger.once('a', 'x', () => 'again')).to.equal('M-1');
      expect(await ledger.once('ключ', 'x', number), `cut at ${cut}`).to.equal('M-2');
      expect(await keys(new EffectLedger(file))).to.deep.equal(['a', 'ключ']);
      expect(await new EffectLedger(file).once('c', 'x', number)).to.equal('M-3');
      // Back to the two records for the next, shorter cut.
      await truncate(file, length);
      await new EffectLedger(file).once('ключ', 'x', number);
    }
  });

  it('should not give a number twice where only the line end was lost', async () => {
    await new EffectLedger(file).once('a', 'x', number);
    await truncate(file, (await readFile(file)).length - 1);
    const ledger = new EffectLedger(file);
    expect(await ledger.once('b', 'x', number)).to.equal('M-2');
    expect(await ledger.once('a', 'x', () => 'again')).to.equal('M-1');
  });

  it('should pass over lines that are no records', async () => {
    const ledger = new EffectLedger(file);
    await ledger.once('a', 'x', number);
    await appendFile(file, '{"key":"b"}\n\u0000\u0000\n\n');
    expect(await ledger.once('b', 'x', number)).to.equal('M-2');
  });

  it('should go on after a call that failed', async () => {
    const ledger = new EffectLedger(file);
    const failed = await rejection(
      ledger.once('a', 'x', () => {
        throw new Error('no answer');
      }),
    );
    expect(failed).to.have.property('message', 'no answer');
    expect(await ledger.once('a', 'x', number)).to.equal('M-1');
  });

  it('should lose nothing that was answered when the process is killed', async function () {
    this.timeout(20_000);
    // Given a process that says each answer and is killed amid its work
    const script = `
      import { EffectLedger } from ${JSON.stringify(new URL('../../src/adapters/effect-ledger.ts', import.meta.url).href)};
      const ledger = new EffectLedger(${JSON.stringify(file)});
      for (let i = 0; i < 100000; i += 1) process.stdout.write(await ledger.once('k' + i, 'x', (n) => 'k' + i + '=' + n) + '\\n');`;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.length > 400) child.kill('SIGKILL');
    });
    await once(child, 'close');
    // When the ledger is opened again
    const effects = await new EffectLedger(file).effects();
    // Then every answer is there, each once, and the numbers have no gap
    const answered = said.split('\n').slice(0, -1);
    expect(answered.length).to.be.greaterThan(10);
    expect(effects.map(({ result }) => result)).to.include.members(answered);
    expect(effects.map(({ ordinal }) => ordinal)).to.deep.equal(effects.map((_, i) => i + 1));
  });
});
