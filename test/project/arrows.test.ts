import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect } from 'chai';

/** The house: which room may import which. The lint rules are tried against this, not against themselves. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  model: [],
  cases: [],
  calendar: [],
  lint: ['layout', 'model'],
  regulation: ['model'],
  forms: ['model'],
  layout: ['model'],
  render: ['layout', 'model'],
  engine: ['model'],
  definitions: ['lint', 'regulation', 'cases', 'model'],
  documents: ['cases'],
  identity: ['cases'],
  adapters: ['cases'],
  stores: ['cases', 'definitions', 'identity'],
  runtime: ['engine', 'definitions', 'cases', 'calendar', 'forms', 'model', 'adapters/port', 'documents'],
  http: ['runtime', 'definitions', 'documents', 'identity', 'lint', 'regulation', 'forms', 'cases', 'model'],
  telemetry: ['engine', 'cases'],
  testing: ['runtime', 'engine', 'definitions', 'adapters', 'stores/memory', 'cases', 'calendar', 'render', 'model'],
  demo: ['testing', 'runtime', 'identity', 'definitions', 'cases'],
  cli: ['testing', 'definitions', 'render', 'layout', 'lint', 'model'],
};

const root = resolve(import.meta.dirname, '../..');

describe('import arrows', function () {
  this.timeout(60_000);
  let project: string;

  before(async () => {
    project = await mkdtemp(join(tmpdir(), 'reglament-arrows-'));
    await symlink(join(root, 'node_modules'), join(project, 'node_modules'));
    for (const file of ['.oxlintrc.json', 'tsconfig.json']) await cp(join(root, file), join(project, file));
  });

  after(() => rm(project, { recursive: true, force: true }));

  /** Lints a project of just these files; answers the findings, a line each. */
  async function lint(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
    for (const folder of ['src', 'web']) await rm(join(project, folder), { recursive: true, force: true });
    for (const [file, text] of Object.entries(files)) {
      await mkdir(dirname(join(project, file)), { recursive: true });
      await writeFile(join(project, file), text);
    }
    const folders = [...new Set(Object.keys(files).map((file) => file.split('/')[0] ?? ''))];
    const { stdout } = spawnSync(
      join(root, 'node_modules/.bin/oxlint'),
      ['--type-aware', '--deny-warnings', '--format', 'unix', ...folders],
      { cwd: project, encoding: 'utf8' },
    );
    return stdout.split('\n').filter((line) => line.includes(': '));
  }

  it('should know every room of src', async () => {
    const rooms = (await readdir(join(root, 'src'), { withFileTypes: true })).filter((entry) => entry.isDirectory());
    expect(Object.keys(arrows)).to.include.members(rooms.map((entry) => entry.name));
  });

  it('should let through the right arrows and no wrong one', async () => {
    const rooms = Object.keys(arrows);
    const targets = [...rooms.filter((room) => !['adapters', 'stores'].includes(room)).map((room) => `${room}/thing`),
      'adapters/port', 'adapters/system', 'stores/memory/store', 'stores/lowdb/store'];
    const files: Record<string, string> = {};
    for (const target of targets) files[`src/${target}.ts`] = 'export const thing = 1;\n';
    const wrong: string[] = [];
    for (const room of rooms) {
      for (const target of targets) {
        if (target.startsWith(`${room}/`)) continue;
        const file = `src/${room}/from-${target.replaceAll('/', '-')}.ts`;
        files[file] = `export { thing } from '../${target}.ts';\n`;
        if (!(arrows[room] ?? []).some((allowed) => target.startsWith(allowed))) wrong.push(file);
      }
    }
    const findings = (await lint(files)).filter((line) => line.includes('no-restricted-imports'));
    const found = findings.map((line) => line.slice(0, line.indexOf(':')));
    expect(found.toSorted()).to.deep.equal(wrong.toSorted());
  });

  it('should keep the web from all of src but the types on the wire', async () => {
    const findings = await lint({
      'src/http/contract.ts': 'export type Wire = string;\n',
      'src/http/router.ts': 'export type Inner = string;\n',
      'src/model/diagram.ts': 'export type Diagram = string;\n',
      'web/inbox/good.ts': "export type { Wire } from '../../src/http/contract.ts';\n",
      'web/inbox/bad.ts': "export type { Inner } from '../../src/http/router.ts';\n",
      'web/viewer/bad.ts': "export type { Diagram } from '../../src/model/diagram.ts';\n",
      'web/modeller/good.ts': "export type { Diagram } from '../../src/model/diagram.ts';\n",
    });
    expect(findings.map((line) => line.slice(0, line.indexOf(':'))).toSorted()).to.deep.equal([
      'web/inbox/bad.ts',
      'web/viewer/bad.ts',
    ]);
  });

  it('should let the worker of the modeller see all that checks a set, and no more', async () => {
    const thing = 'export const thing = 1;\n';
    const targets = ['definitions/check-definition', 'engine/native/unsupported', 'forms/form-variables', 'engine/native/compile', 'definitions/drafting', 'runtime/case-runtime'];
    const from = (folder: string, target: string): readonly [string, string] =>
      [`web/modeller/${folder}from-${target.replaceAll('/', '-')}.ts`, `export { thing } from '${folder === '' ? '' : '../'}../../src/${target}.ts';\n`];
    const findings = await lint(Object.fromEntries([
      ...targets.map((target) => [`src/${target}.ts`, thing] as const),
      ...targets.flatMap((target) => [from('live-check/', target), from('', target)]),
    ]));
    expect(findings.map((line) => line.slice(0, line.indexOf(':'))).toSorted()).to.deep.equal([
      ...targets.map((target) => from('', target)[0]),
      ...targets.slice(3).map((target) => from('live-check/', target)[0]),
    ].toSorted());
  });

  it('should let the editors of a set see the schemas of its parts, and no more', async () => {
    const thing = 'export const thing = 1;\n';
    const targets = ['forms/form-faults', 'definitions/scenarios', 'definitions/amendment', 'definitions/drafting', 'engine/native/compile'];
    const from = (folder: string, target: string): readonly [string, string] =>
      [`web/modeller/${folder}from-${target.replaceAll('/', '-')}.ts`, `export { thing } from '${folder === '' ? '' : '../'}../../src/${target}.ts';\n`];
    const findings = await lint(Object.fromEntries([
      ...targets.map((target) => [`src/${target}.ts`, thing] as const),
      ...targets.flatMap((target) => [from('form-editor/', target), from('amending/', target), from('', target)]),
    ]));
    expect(findings.map((line) => line.slice(0, line.indexOf(':'))).toSorted()).to.deep.equal([
      ...targets.map((target) => from('', target)[0]),
      ...targets.slice(3).flatMap((target) => [from('form-editor/', target)[0], from('amending/', target)[0]]),
    ].toSorted());
  });

  it('should find a cycle', async () => {
    const findings = await lint({
      'src/model/a.ts': "import { b } from './b.ts';\n\nexport const a = (): number => b();\n",
      'src/model/b.ts': "import { a } from './a.ts';\n\nexport const b = (): number => a();\n",
    });
    expect(findings.join('\n')).to.include('no-cycle');
  });

  it('should find a promise nobody waits for', async () => {
    const findings = await lint({
      'src/model/a.ts':
        'async function later(): Promise<number> {\n  return 1;\n}\n\nexport function now(): void {\n  later();\n}\n',
    });
    expect(findings.join('\n')).to.include('no-floating-promises');
  });

  it('should know the engine library only in the engine', async () => {
    const findings = await lint({
      'src/runtime/a.ts': "export { Engine } from 'bpmn-engine';\n",
      'src/engine/bpmn-engine/a.ts': "export { Engine } from 'bpmn-engine';\n",
    });
    expect(findings.filter((line) => line.includes('no-restricted-imports')).map((line) => line.slice(0, line.indexOf(':')))).to.deep.equal(['src/runtime/a.ts']);
  });
});
