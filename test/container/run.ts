/**
 * `node test/container/run.ts`: does what the container file says, as far as that can be done without a container engine.
 * Each stage is a scratch folder with the files it copies and no others; its commands are run there, from the lock file and
 * the registry; then the server is started as the image would, by a user who may write to the data folder only. It takes
 * a few minutes, and a gigabyte of room meanwhile.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { allowedNames, copyOf, type Instruction, readStages, root } from './container-file.ts';

/** Nobody: a user without rights, as the image's `node` is. Where we are no root we are one ourselves. */
const NOBODY = 65_534;
const asNobody = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};

const scratch = await mkdtemp(join(tmpdir(), 'reglament-container-'));
try {
  await chmod(scratch, 0o755);
  const stages = await readStages();
  for (const stage of stages) {
    for (const step of stage.steps) await take(step, stage.name);
  }
  const image = stages.at(-1);
  if (image === undefined) throw new TypeError('the container file has no stage');
  await tryImage(image.steps);
  say('The image starts, is ready, takes an administrator in, and stops.');
} finally {
  await rm(scratch, { recursive: true, force: true });
}

/** The folder of a path in a stage. */
function at(stage: string, path: string): string {
  return join(scratch, stage, path.startsWith('/') ? path : join('/app', path));
}

async function take(step: Instruction, stage: string): Promise<void> {
  if (step.name === 'COPY') await copy(step, stage);
  if (step.name !== 'RUN') return;
  say(`— ${stage}: ${step.words}`);
  await mkdir(at(stage, '/app'), { recursive: true });
  // The one command for the whole machine: users of the image are not ours.
  const [, folder = null] = /^install -d .*\s(\/\S+)$/.exec(step.words) ?? [];
  if (folder !== null) {
    await mkdir(at(stage, folder), { recursive: true });
    if (asNobody.uid !== undefined) await chown(at(stage, folder), asNobody.uid, asNobody.gid);
    return;
  }
  const { status } = spawnSync('sh', ['-ec', step.words], { cwd: at(stage, '/app'), stdio: ['ignore', 'inherit', 'inherit'], env: plain() });
  if (status !== 0) throw new Error(`${stage}: ${step.words} ended with ${status}`);
}

async function copy(step: Instruction, stage: string): Promise<void> {
  const { from, sources, target } = copyOf(step);
  const allowed = await allowedNames();
  for (const source of sources) {
    if (from === null && !allowed.includes(source.split('/')[0] ?? '')) throw new Error(`.dockerignore keeps ${source} out`);
    const into = target === './' ? join(at(stage, '/app'), source) : at(stage, target);
    await mkdir(dirname(into), { recursive: true });
    await cp(from === null ? join(root, source) : at(from, source), into, { recursive: true, verbatimSymlinks: true });
  }
}

async function tryImage(steps: readonly Instruction[]): Promise<void> {
  const app = at('image', '/app');
  const data = at('image', '/data');
  const settings = Object.fromEntries(
    steps.filter(({ name }) => name === 'ENV').flatMap(({ words }) => words.split(/\s+/).map((pair) => pair.split('=') as [string, string])),
  );
  const env = { ...plain(), ...settings, HOST: '127.0.0.1', PORT: '3199', ALLOW_INSECURE: '1', DATA_DIR: data };
  const command = commandOf(steps.find(({ name }) => name === 'CMD')?.words ?? '[]');
  const health = commandOf(/CMD (\[.*\])$/.exec(steps.find(({ name }) => name === 'HEALTHCHECK')?.words ?? '')?.[1] ?? '[]');
  const asks = (): number | null => spawnSync(process.execPath, health.slice(1), { cwd: app, env, ...asNobody }).status;

  const made = spawnSync(process.execPath, ['src/cli/main.ts', 'admin', 'create', '--login', 'first', '--name', 'First'], {
    cwd: app, env, input: 'корабль-плывёт-на-север-7\n', encoding: 'utf8', ...asNobody,
  });
  check(made.status === 0, `admin create: ${made.stderr}`);
  check(asks() === 1, 'the health check finds nobody before the start');
  const server = spawn(process.execPath, command.slice(1), { cwd: app, env, stdio: ['ignore', 'pipe', 'inherit'], ...asNobody });
  const gone = once(server, 'exit');
  try {
    let address = '';
    for await (const line of createInterface({ input: server.stdout })) {
      address = /^Reglament is at (http:\S+)/.exec(line)?.[1] ?? '';
      if (address !== '') break;
    }
    check(address !== '', 'the server says where it is');
    check(asks() === 0, 'the health check finds it alive');
    const ready = await (await fetch(`${address}/readyz`)).text();
    check(ready === '{"status":"ready","failing":[]}', `ready: ${ready}`);
    check((await (await fetch(`${address}/sign-in`)).text()).includes('/assets/'), 'the pages are there');
    const signIn = await fetch(`${address}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: address },
      body: JSON.stringify({ login: 'first', password: 'корабль-плывёт-на-север-7' }),
    });
    check(signIn.status === 200, `signing in: ${signIn.status} ${await signIn.text()}`);
  } finally {
    server.kill('SIGTERM');
  }
  const [code] = (await gone) as [number | null];
  check(code === 0, `it stops well: ${code}`);
}

function commandOf(json: string): readonly string[] {
  return JSON.parse(json) as readonly string[];
}

/** The environment of an image: no setting of ours, and the Node that runs this. */
function plain(): Record<string, string> {
  const { HOME = '/tmp', PATH = '' } = process.env;
  return { HOME, PATH: `${dirname(process.execPath)}:${PATH}` };
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function check(holds: boolean, what: string): void {
  if (!holds) throw new Error(`does not hold: ${what}`);
  say(`ok ${what}`);
}
