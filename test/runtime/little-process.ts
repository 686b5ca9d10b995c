import { BusinessCalendar } from '../../src/calendar/business-calendar.ts';
import { MemoryFileStore } from '../../src/documents/memory-file-store.ts';
import type { Operations } from '../../src/adapters/port.ts';
import type { DefinitionContent } from '../../src/definitions/definition.ts';
import { publish } from '../../src/definitions/publish.ts';
import { nativeEngine } from '../../src/engine/native/index.ts';
import { CaseRuntime } from '../../src/runtime/case-runtime.ts';
import { DueWork } from '../../src/runtime/due-work.ts';
import { secureRandom } from '../../src/runtime/secure-random.ts';
import { MemoryCaseStore } from '../../src/stores/memory/memory-case-store.ts';
import { MemoryDefinitionStore } from '../../src/stores/memory/memory-definition-store.ts';
import type { MovedClock } from '../../src/testing/moved-clock.ts';

export const LITTLE_KEY = 'region/service/office';

/** A service task: what it asks, and with which constants. Its id is `ask_1`, `ask_2`, … */
export interface Asked {
  readonly type: string;
  readonly input: Readonly<Record<string, string | number>>;
}

/** A process of one user task, `begin`, and service tasks one after the other. */
export interface LittleProcess {
  readonly asks: readonly Asked[];
  /** What completing `begin` asks; its form then has an IIN and a password. */
  readonly completion?: string;
}

export interface LittleInstallation {
  readonly runtime: CaseRuntime;
  readonly due: DueWork;
  readonly cases: MemoryCaseStore;
}

/** A runtime in memory that knows this process alone. */
export async function installLittle(
  process: LittleProcess,
  operations: Operations,
  clock: MovedClock,
  /** How long a call may take; may be changed later. */
  limit: { ms: number } = { ms: 5_000 },
): Promise<LittleInstallation> {
  const cases = new MemoryCaseStore();
  const definitions = new MemoryDefinitionStore();
  await publish(definitions, LITTLE_KEY, contentOf(process), clock.now());
  const runtime = new CaseRuntime({
    engines: new Map([[nativeEngine.name, nativeEngine]]),
    defaultEngine: nativeEngine.name,
    operations,
    options: new Map(),
    cases,
    definitions,
    files: new MemoryFileStore(),
    acceptFile: async (name, bytes) => ({ name, bytes, mediaType: 'application/pdf' }),
    clock: clock.now,
    calendar: new BusinessCalendar([]),
    random: secureRandom,
    get callTimeoutMs() {
      return limit.ms;
    },
    warn: () => {},
  });
  return { runtime, due: new DueWork(runtime.mover), cases };
}

function contentOf(process: LittleProcess): DefinitionContent {
  const fields = process.completion === undefined ? ['note'] : ['iin', 'password'];
  return {
    xml: xmlOf(process),
    act: {
      id: 'act-1',
      number: '1',
      date: '2020-01-01',
      title: 'Act',
      language: 'ru',
      region: 'Region',
      publisher: 'Akimat',
      registration: null,
      state: 'in-force',
      repealedBy: null,
      officialText: null,
      units: [],
      positions: [],
      offices: [{ id: 'office-1', name: 'Office', address: 'Street 1' }],
    },
    digest: null,
    scenarios: { scenarios: [] },
    forms: {
      begin: {
        type: 'default',
        id: 'begin',
        schemaVersion: 17,
        components: fields.map((key) => ({
          type: 'textfield',
          id: `Field_${key}`,
          key,
          label: key,
          validate: { required: true },
          ...(key === 'password' ? { properties: { secret: 'true' } } : {}),
        })),
      },
    },
  };
}

function xmlOf({ asks, completion }: LittleProcess): string {
  const ids = ['start', 'begin', ...asks.map((_, index) => `ask_${index + 1}`), 'done'];
  const flow = (index: number): string => `<bpmn:sequenceFlow id="f${index}" sourceRef="${ids[index - 1]}" targetRef="${ids[index]}" />`;
  const ends = (index: number): string =>
    `${index > 0 ? `<bpmn:incoming>f${index}</bpmn:incoming>` : ''}${index < ids.length - 1 ? `<bpmn:outgoing>f${index + 1}</bpmn:outgoing>` : ''}`;
  const tasks = asks.map(
    ({ type, input }, index) => `<bpmn:serviceTask id="ask_${index + 1}" name="Ask ${index + 1}"><bpmn:extensionElements>
      <zeebe:taskDefinition type="${type}" retries="3" /><zeebe:ioMapping>${Object.entries(input)
        .map(([target, value]) => `<zeebe:input source="=${quoted(value)}" target="${target}" />`)
        .join('')}</zeebe:ioMapping></bpmn:extensionElements>${ends(index + 2)}</bpmn:serviceTask>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:reg="urn:reglament:1" id="definitions" targetNamespace="urn:test">
<bpmn:process id="little" isExecutable="true">
<bpmn:startEvent id="start">${ends(0)}</bpmn:startEvent>
<bpmn:userTask id="begin" name="Begin"><bpmn:extensionElements><zeebe:userTask /><zeebe:formDefinition formId="begin" /><zeebe:assignmentDefinition candidateGroups="counter" />${
    completion === undefined ? '' : `<reg:completion operation="${completion}" />`
  }</bpmn:extensionElements>${ends(1)}</bpmn:userTask>
${tasks.join('\n')}
<bpmn:endEvent id="done">${ends(ids.length - 1)}</bpmn:endEvent>
${ids.slice(1).map((_, index) => flow(index + 1)).join('\n')}
</bpmn:process></bpmn:definitions>`;
}

function quoted(value: string | number): string {
  return typeof value === 'number' ? String(value) : `&#34;${value}&#34;`;
}
