import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect } from 'chai';

const src = resolve(import.meta.dirname, '../src');

describe('an error nobody caught', () => {
  /** A program that comes to a bad end; answers how. */
  function end(program: string): { readonly status: number | null; readonly lines: Record<string, unknown>[]; readonly stdout: string } {
    const text = `
      import { lastWords } from '${src}/last-words.ts';
      import { createLog } from '${src}/telemetry/log.ts';
      ${program}`;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', text], { encoding: 'utf8' });
    return { status, stdout, lines: stderr.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Record<string, unknown>) };
  }

  for (const [what, bad] of [
    ['an exception', "setTimeout(() => { throw new TypeError('for Әділ 791115401015'); }, 1)"],
    ['a rejection', "void Promise.reject(new TypeError('for Әділ 791115401015'))"],
  ] as const) {
    it(`should be told without its words, and end the process once all is closed: ${what}`, () => {
      const { status, stdout, lines } = end(`lastWords(createLog('info'), async () => console.log('closed')); ${bad};`);
      expect(status).to.equal(1);
      expect(stdout).to.equal('closed\n');
      expect(lines).to.have.length(1);
      expect(lines[0]).to.include({ level: 'fatal', error: 'TypeError' });
      expect(JSON.stringify(lines)).to.not.match(/Әділ|791115401015/);
    });
  }

  it('should end the process though closing fails', () => {
    const bad = "lastWords(createLog('info'), () => Promise.reject(new Error('full'))); setTimeout(() => { throw new TypeError(); }, 1);";
    expect(end(bad).status).to.equal(1);
  });
});
