import { readdir } from 'node:fs/promises';
import { AssertionError, expect } from 'chai';
import { EngineError, UnsupportedDiagram } from '../../src/engine/errors.ts';
import type { Engine } from '../../src/engine/port.ts';
import { constructs } from './constructs.ts';
import type { Verdict } from './constructs/construct.ts';
import { compileFixture, follow } from './engine-suite.ts';
import { engines } from './engines.ts';
import { calledFixtures, readFixture, readTraces } from './fixture.ts';
import type { Trace } from './notation.ts';

/** Fixtures without traces: those called by others, the rest used where a step must fail (`engine-errors-suite.ts`). */
const WITHOUT_TRACES: ReadonlySet<string> = new Set([
  'called',
  'called-escalating',
  'deadlock',
  'endless-loop',
  'no-default',
  'uncaught-error',
]);

for (const engine of engines) {
  describe(`what ${engine.name} makes of each construct`, function () {
    this.timeout(20_000);
    for (const { name, group, fixtures, engines: verdicts } of constructs) {
      const verdict = verdicts[engine.name];
      for (const [index, fixture] of fixtures.entries()) {
        it(`should be as told, ${told(verdict)}: ${group}, ${name} (${fixture})`, async () => {
          if (verdict.kind === 'runs') await expectRun(engine, fixture);
          else if (verdict.kind === 'differs') await expectDifference(engine, fixture, verdict.trace);
          else await expectRefusal(engine, fixture, verdict.reason, index === 0 ? verdict.element : null);
        });
      }
    }
  });
}

describe('the corpus of fixtures', () => {
  it('should have a construct for each, and each construct its fixtures', async () => {
    const files = (await readdir(new URL('../fixtures/engine/', import.meta.url))).filter((file) => file.endsWith('.bpmn'));
    const there = files.map((file) => file.replace('.bpmn', '')).filter((file) => !WITHOUT_TRACES.has(file));
    const named = new Set(constructs.flatMap(({ fixtures }) => fixtures).filter((fixture) => !fixture.startsWith('unsupported/')));

    expect([...named]).to.have.members(there);
    for (const { name, fixtures } of constructs) expect(fixtures, name).to.have.property('length').that.is.at.least(1);
  });

  it('should have traces with titles of their own, each beginning with start', async () => {
    const files = await readdir(new URL('../fixtures/engine/', import.meta.url));
    for (const file of files.filter((name) => name.endsWith('.traces.json'))) {
      const traces = await readTraces(file.replace('.traces.json', ''));
      const titles = traces.map(({ title }) => title);
      expect(new Set(titles).size, file).to.equal(titles.length);
      for (const { steps, title } of traces) expect(steps[0]?.on, `${file}: ${title}`).to.equal('start');
    }
  });

  it('should name no construct twice in a group', () => {
    const names = constructs.map(({ group, name }) => `${group}: ${name}`);
    expect(new Set(names).size).to.equal(names.length);
  });
});

function told(verdict: Verdict): string {
  return verdict.kind === 'runs' ? 'run' : verdict.kind;
}

/** Every trace holds when the case is saved and loaded after each step. */
async function expectRun(engine: Engine, fixture: string): Promise<void> {
  expect(engine.unsupported(await readFixture(fixture), await calledFixtures())).to.deep.equal([]);
  const program = await compileFixture(engine, fixture);
  for (const trace of await readTraces(fixture)) await follow(program, trace);
}

async function expectRefusal(engine: Engine, fixture: string, reason: string, element: string | null): Promise<void> {
  const diagram = await readFixture(fixture);
  const called = await calledFixtures();
  const findings = engine.unsupported(diagram, called).filter((finding) => finding.reason.includes(reason));

  expect(findings, reason).to.not.deep.equal([]);
  if (element !== null) expect(findings.map((finding) => finding.element)).to.include(element);
  expect(() => engine.compile(diagram, called)).to.throw(UnsupportedDiagram, reason);
}

/** The engine takes the diagram and then does not do what the trace says; else the table is out of date. */
async function expectDifference(engine: Engine, fixture: string, title: string): Promise<void> {
  const program = await compileFixture(engine, fixture);
  const trace: Trace | undefined = (await readTraces(fixture)).find((one) => one.title === title);
  if (trace === undefined) throw new TypeError(`${fixture} has no trace "${title}"`);
  try {
    await follow(program, trace);
  } catch (error) {
    if (error instanceof AssertionError || error instanceof EngineError) return;
    throw error;
  }
  throw new TypeError(`${engine.name} does what "${title}" says: it runs this now`);
}
