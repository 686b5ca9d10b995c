import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod';
import { CompletionRefused, SystemUnavailable, type CallContext, type Operation, type Operations } from '../../src/adapters/port.ts';
import type { BusinessCalendar } from '../../src/calendar/business-calendar.ts';
import type { Actor, Position } from '../../src/cases/actor.ts';
import type { CaseStore } from '../../src/cases/store.ts';
import type { DefinitionContent } from '../../src/definitions/definition.ts';
import { publish } from '../../src/definitions/publish.ts';
import type { DefinitionStore } from '../../src/definitions/store.ts';
import type { FileStore } from '../../src/documents/store.ts';
import { defaultEngine } from '../../src/config.ts';
import { bpmnEngine } from '../../src/engine/bpmn-engine/index.ts';
import { nativeEngine } from '../../src/engine/native/index.ts';
import type { EngineName } from '../../src/engine/port.ts';
import { CaseRuntime } from '../../src/runtime/case-runtime.ts';
import { DueWork } from '../../src/runtime/due-work.ts';
import type { RuntimeParts } from '../../src/runtime/parts.ts';
import { secureRandom } from '../../src/runtime/secure-random.ts';
import { movedClock, type MovedClock } from '../../src/testing/moved-clock.ts';
import { published } from '../calendar/published-calendars.ts';
import { MemoryCaseStore } from '../../src/stores/memory/memory-case-store.ts';
import { MemoryDefinitionStore } from '../../src/stores/memory/memory-definition-store.ts';

export const KEY = 'region/service/office';

/** The little system of these tests: what it was asked, and how it answers next. */
export interface LittleSystem {
  readonly asked: { readonly operation: string; readonly key: string; readonly input: unknown }[];
  /** Taken one by one before each answer: an error to throw, a wrong answer to give, a wait. */
  readonly next: (Error | { readonly answer: unknown } | { readonly wait: Promise<void> })[];
}

export interface Installation {
  readonly runtime: CaseRuntime;
  readonly due: DueWork;
  readonly clock: MovedClock;
  readonly system: LittleSystem;
  readonly cases: CaseStore;
  readonly warnings: string[];
}

export function person(position: Position, office = 'office-1', id = `${position}-${office}`): Actor {
  return { id, name: `Person ${id}`, iin: '791115401015', office, positions: [position], roles: [] };
}

export const administrator: Actor = {
  id: 'admin',
  name: 'Administrator',
  iin: null,
  office: null,
  positions: [],
  roles: ['administrator'],
};

/** Given a runtime over `waiting.bpmn`; stores may be handed in to open the same installation a second time. */
export async function install(
  stores: {
    readonly cases?: CaseStore;
    readonly definitions?: DefinitionStore;
    readonly clock?: MovedClock;
    /** Changes the diagram before it is published. */
    readonly edit?: (xml: string) => string;
    /** By default the calendars the product ships. */
    readonly calendar?: BusinessCalendar;
    readonly wrap?: (operations: Operations) => Operations;
    readonly callTimeoutMs?: number;
    readonly random?: RuntimeParts['random'];
    /** Told of what is saved. */
    readonly saved?: NonNullable<RuntimeParts['saved']>;
    readonly observe?: (engines: RuntimeParts['engines']) => RuntimeParts['engines'];
    /** The engine new cases begin with; by default the product's. */
    readonly engine?: EngineName;
    /** Who does the first task, `note`. */
    readonly firstPosition?: Position;
  } = {},
): Promise<Installation> {
  const clock = stores.clock ?? movedClock(new Date('2026-11-20T04:00:00Z'));
  const definitions = stores.definitions ?? new MemoryDefinitionStore();
  const cases = stores.cases ?? new MemoryCaseStore();
  const warnings: string[] = [];
  const system: LittleSystem = { asked: [], next: [] };
  await publish(definitions, KEY, await content(stores.firstPosition ?? 'counter', stores.edit), clock.now());
  const runtime = new CaseRuntime({
    engines: (stores.observe ?? ((engines) => engines))(new Map([bpmnEngine, nativeEngine].map((engine) => [engine.name, engine]))),
    defaultEngine: stores.engine ?? defaultEngine,
    operations: (stores.wrap ?? ((operations) => operations))(new Map([operation('system.ask', system), operation('system.seal', system)])),
    options: new Map([['certificates', async () => [{ value: 'A1', label: 'certificate A1' }]]]),
    cases,
    definitions,
    files: memoryFiles(),
    acceptFile: async (name, bytes) => ({ name, bytes, mediaType: 'application/pdf' }),
    clock: clock.now,
    calendar: stores.calendar ?? published,
    random: stores.random ?? secureRandom,
    callTimeoutMs: stores.callTimeoutMs ?? 1_000,
    ...(stores.saved && { saved: stores.saved }),
    warn: (message, details) => void warnings.push(`${message} ${JSON.stringify(details)}`),
  });
  return { runtime, due: new DueWork(runtime.mover), clock, system, cases, warnings };
}

async function content(firstPosition: Position, edit = (xml: string): string => xml): Promise<DefinitionContent> {
  const xml = await readFile(resolve(import.meta.dirname, '../fixtures/runtime/waiting.bpmn'), 'utf8');
  return {
    xml: edit(xml.replace('candidateGroups="counter"', `candidateGroups="${firstPosition}"`)),
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
      offices: [
        ...['office-1', 'office-2'].map((id) => ({ id, name: id, address: 'Street 1' })),
        ...['centre-1', 'centre-2'].map((id) => ({ id, name: id, address: 'Street 2', kind: 'service-centre' as const })),
      ],
    },
    digest: null,
    scenarios: { scenarios: [] },
    forms: {
      note: form('note', [
        { type: 'textfield', id: 'Field_note', key: 'note', label: 'Note', validate: { required: true, maxLength: 20 } },
        { type: 'filepicker', id: 'Field_files', key: 'files', label: 'Files', multiple: true },
      ]),
      seal: form('seal', [
        { type: 'select', id: 'Field_certificate', key: 'certificate', label: 'Certificate', valuesKey: 'certificates', validate: { required: true } },
        { type: 'textfield', id: 'Field_pin', key: 'pin', label: 'PIN', properties: { secret: 'true' } },
        { type: 'text', id: 'Text_note', text: 'Note: {{note}}' },
      ]),
    },
  };
}

function form(id: string, components: readonly unknown[]): unknown {
  return { type: 'default', id, schemaVersion: 17, components };
}

function operation(type: string, system: LittleSystem): [string, Operation] {
  const call = async (input: unknown, context: CallContext): Promise<unknown> => {
    system.asked.push({ operation: type, key: context.key, input });
    for (let next = system.next.shift(); next !== undefined; next = system.next.shift()) {
      if (next instanceof Error) throw next;
      if ('answer' in next) return next.answer;
      await next.wait;
    }
    return { said: 'yes' };
  };
  const given = { note: z.string(), pin: z.string().nullish() };
  const common = { type, result: z.object({ said: z.enum(['yes', 'no']) }), personal: [], effect: true, call };
  if (type !== 'system.seal') return [type, { ...common, input: z.object(given) }];
  const input = z.object({ ...given, cms: z.string().nullish() });
  return [type, { ...common, input, signedText: (value) => JSON.stringify(input.parse(value).note) }];
}

function memoryFiles(): FileStore {
  const files = new Map<string, Uint8Array>();
  return {
    put: async (_caseId, bytes) => {
      files.set(String(files.size), bytes);
      return String(files.size - 1);
    },
    get: async (_caseId, id) => files.get(id) ?? null,
  };
}

export const outage = (): Error => new SystemUnavailable('system', 'no connection');
export const refusal = (): Error => new CompletionRefused('certificate', 'refused-certificate');
