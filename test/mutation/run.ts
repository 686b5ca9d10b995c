import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readFolder, type FolderEntry } from '../../src/definitions/read-folder.ts';
import { judge } from './judge.ts';
import { judgeAll, mutantsOf, sampleOf, type Judged } from './mutate.ts';
import { scoreTable, survivorList } from './score.ts';

/**
 * The mutation score of the checks over every diagram, or those whose keys begin with the words given:
 *   node test/mutation/run.ts [--every N] [KEY…]
 * With `--every N` one change in N is made, of every kind. Prints, by kind of change, how many changed diagrams were
 * caught, and each that was not. Ends with 1 below 97 %.
 */
const THRESHOLD = 0.97;

const { values, positionals: words } = parseArgs({
  allowPositionals: true,
  options: { every: { type: 'string', default: '1' }, channel: { type: 'string' } },
});
const every = Number(values.every);
if (!Number.isInteger(every) || every < 1) throw new Error('--every takes a whole number from 1');

if (values.channel !== undefined) {
  const entry = (await entries()).find(({ key }) => key === values.channel);
  if (entry === undefined) throw new Error(`no channel ${values.channel}`);
  process.send?.(await judgeAll(entry, sampleOf(await mutantsOf(entry), every), judge));
} else {
  const keys = (await entries()).map(({ key }) => key).filter((key) => words.length === 0 || words.some((word) => key.startsWith(word)));
  const judged: Judged[] = [];
  await Promise.all(Array.from({ length: availableParallelism() }, async () => work(() => keys.shift(), judged)));
  const caught = judged.filter(({ caughtBy }) => caughtBy !== null).length;
  process.stdout.write(`${scoreTable(judged)}\n${survivorList(judged)}\n`);
  process.exitCode = caught / judged.length >= THRESHOLD ? 0 : 1;
}

async function entries(): Promise<readonly FolderEntry[]> {
  return (await readFolder(resolve(import.meta.dirname, '../../diagrams'))).entries;
}

/** Takes one channel after the other, each in a process of its own, until none is left. */
async function work(next: () => string | undefined, judged: Judged[]): Promise<void> {
  for (let key = next(); key !== undefined; key = next()) {
    const child = fork(import.meta.filename, ['--channel', key, '--every', values.every]);
    judged.push(
      ...(await new Promise<Judged[]>((done, failed) => {
        child.once('message', (message) => done(message as Judged[]));
        child.once('exit', (code) => (code === 0 ? undefined : failed(new Error(`judging ${key} ended with ${code}`))));
      })),
    );
  }
}
