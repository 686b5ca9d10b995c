import { readFile } from 'node:fs/promises';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Operation } from './adapters/port.ts';
import { createStubOperations } from './adapters/stubs.ts';
import { blankPaper } from './blank-paper.ts';
import { BusinessCalendar } from './calendar/business-calendar.ts';
import { defaultEngine } from './config.ts';
import type { DefinitionContent } from './definitions/definition.ts';
import { readChannel } from './definitions/read-folder.ts';
import { MemoryFileStore } from './documents/memory-file-store.ts';
import type { Engine, EngineName } from './engine/port.ts';
import { issuedRegister, paperMaker } from './paper-maker.ts';
import { calendarToTry } from './read-calendars.ts';
import { Flow } from './testing/flow.ts';
import { readInstant } from './testing/flow-clock.ts';
import type { FlowShape, ShapeOf } from './testing/flow-shape.ts';
import { setFlowStage } from './testing/flow-stage.ts';
import { movedClock } from './testing/moved-clock.ts';
import { plainAct } from './testing/plain-act.ts';
import type { Script } from './testing/script.ts';

/** A diagram that lies in no folder of diagrams, and what belongs to it. */
export interface FlowSource extends Partial<Pick<DefinitionContent, 'act' | 'forms' | 'scenarios' | 'digest'>> {
  /** Path of a `.bpmn` file, or the XML itself. */
  readonly bpmn: string;
  /** Default `test/flow/diagram`. */
  readonly key?: string;
}

/** How a flow is opened. */
export interface FlowOptions {
  /** What operations do, by type (`persons-register.find`); those without a script do as their stubs do. */
  readonly adapters?: Readonly<Record<string, Script>>;
  /** Adapters of one's own, or others in the place of stubs. */
  readonly operations?: readonly Operation[];
  /** Where the clock stands: `2026-03-02T09:00`, read in the calendar's zone. Default: the Monday of that example. */
  readonly clock?: Date | string;
  /** Folder of diagrams keys are looked up in. Default `diagrams` below the working directory. */
  readonly diagrams?: string;
  /** Folder that pictures of failed assertions go to; null: none is made. Default `test-results` below the working directory. */
  readonly results?: string | null;
  /** Default: the product's own, `native`. */
  readonly engine?: EngineName;
  /** How long a call of an adapter may take, in milliseconds of the test's clock. Default 5000. */
  readonly limitMs?: number;
  /** Seed of ids, numbers and the chance in waiting times. Default 1: the same each time. */
  readonly seed?: number;
  /** Days deadlines are counted in. Default: the calendars in the folder of diagrams, else those the product ships. */
  readonly calendar?: BusinessCalendar;
  /** `drawn`: papers as they are issued, a tenth of a second each. `blank` (the default): a page with the number alone. */
  readonly papers?: 'drawn' | 'blank';
}

const START = '2026-03-02T09:00';

/**
 * Opens a channel for a test, by its key or from files of one's own: in memory, nothing left behind, no server. Nothing
 * needs to be closed.
 * @throws DefinitionUnknown, DefinitionFileInvalid, ScriptUnasked, ScriptedAnswerUnfit, ScriptedFailureUnfit
 */
export async function openFlow<Key extends keyof ReglamentFlows>(key: Key, options?: FlowOptions): Promise<Flow<ShapeOf<Key>>>;
export async function openFlow(key: string, options?: FlowOptions): Promise<Flow>;
export async function openFlow<Shape extends FlowShape = FlowShape>(source: FlowSource, options?: FlowOptions): Promise<Flow<Shape>>;
export async function openFlow(source: string | FlowSource, options: FlowOptions = {}): Promise<Flow> {
  const { diagrams = resolve('diagrams'), adapters = {}, limitMs = 5_000, seed = 1, papers = 'blank', results = 'test-results' } = options;
  const { key, content } = typeof source === 'string' ? await readChannel(diagrams, source) : await contentOf(source);
  const calendar = options.calendar ?? (await calendarOf(diagrams));
  const { clock: start = START, engine = defaultEngine } = options;
  const files = new MemoryFileStore();
  const dataDir = mkdtempSync(join(temporary(), 'flow-'));
  const { offices } = content.act;
  const drawn = paperMaker(async () => offices, { files, register: issuedRegister(dataDir, { durable: false }), site: () => 'http://127.0.0.1:3000' });
  const stubs = createStubOperations({ dataDir, durable: false, formPdf: papers === 'drawn' ? drawn : blankPaper });
  return new Flow(
    await setFlowStage({
      key,
      content,
      operations: new Map([...stubs.operations, ...(options.operations ?? []).map((operation) => [operation.type, operation] as const)]),
      options: stubs.options,
      scripts: adapters,
      engines: new Map([[engine, await engineOf(engine)]]),
      defaultEngine: engine,
      files,
      acceptFile: async (name, bytes) => (await import('./documents/accept-attachment.ts')).acceptAttachment(name, bytes),
      calendar,
      clock: movedClock(typeof start === 'string' ? readInstant(start, calendar.zone) : start),
      limitMs,
      seed,
      results: results === null ? null : resolve(results),
    }),
  );
}

async function contentOf({ bpmn, key = 'test/flow/diagram', act, forms = {}, scenarios = { scenarios: [] }, digest = null }: FlowSource): Promise<{
  readonly key: string;
  readonly content: DefinitionContent;
}> {
  const xml = bpmn.trimStart().startsWith('<') ? bpmn : await readFile(bpmn, 'utf8');
  return { key, content: { xml, act: act ?? plainAct, forms, scenarios, digest } };
}

/** Loaded when asked for: the library behind the other engine is slow to load. */
async function engineOf(name: EngineName): Promise<Engine> {
  if (name === 'native') return (await import('./engine/native/index.ts')).nativeEngine;
  return (await import('./engine/bpmn-engine/index.ts')).bpmnEngine;
}

const calendars = new Map<string, Promise<BusinessCalendar>>();

/** Read once for a folder: every test of a file opens a flow. */
function calendarOf(folder: string): Promise<BusinessCalendar> {
  const known = calendars.get(folder);
  if (known !== undefined) return known;
  const read = calendarToTry(folder);
  calendars.set(folder, read);
  return read;
}

let folder: string | null = null;

/** Where the stubs of the systems keep what they did; gone with the process. */
function temporary(): string {
  if (folder !== null) return folder;
  const made = mkdtempSync(join(tmpdir(), 'reglament-flows-'));
  process.once('exit', () => rmSync(made, { recursive: true, force: true }));
  folder = made;
  return made;
}
