import { appendJournal } from '../../../src/cases/append-journal.ts';
import type { Case } from '../../../src/cases/case.ts';
import { CaseExists } from '../../../src/cases/errors.ts';
import type { JournalEntry } from '../../../src/cases/journal.ts';
import { departmentsFor } from '../../../src/definitions/departments-for.ts';
import type { FolderEntry } from '../../../src/definitions/read-folder.ts';
import { drawCaseNumber } from '../../../src/runtime/case-number.ts';
import { secureRandom } from '../../../src/runtime/secure-random.ts';
import { playScenario } from '../../../src/testing/play-scenario.ts';
import { actorFor, ownValue, starterAt } from '../../../src/testing/staff.ts';
import { stubSecret } from '../../../src/testing/stub-secret.ts';
import type { BenchInstallation } from './bench-installation.ts';
import { grantedOf, MIX, readMixed } from './mix.ts';

/** A task that a case of the mix waits at, and how it is completed. */
export interface WaitingTask {
  /** The case that stands there; others are made after it. */
  readonly template: string;
  readonly element: string;
  readonly pass: number;
  /** Login of who does it. */
  readonly login: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Of each channel: enough for several positions to have work. */
const TASKS_OF_A_CHANNEL = 4;
/** Cases written at the same time; their saves go to the disk together. */
const AT_ONCE = 64;

/**
 * Plays a case of each channel to every task that staff complete without a file and before any paper is formed: files and
 * papers belong to one case, and cannot be given to those made after it.
 */
export async function templateTasks(installation: BenchInstallation): Promise<readonly WaitingTask[]> {
  const tasks: WaitingTask[] = [];
  for (const key of MIX) tasks.push(...(await tasksOf(installation, await readMixed(key))).slice(0, TASKS_OF_A_CHANNEL));
  return tasks;
}

async function tasksOf({ runtime, due }: BenchInstallation, entry: FolderEntry): Promise<WaitingTask[]> {
  const found: WaitingTask[] = [];
  const scenario = grantedOf(entry);
  const definition = await runtime.catalogue.latest(entry.key);
  const office = departmentsFor(definition.act, entry.key)[0]?.id ?? '';
  const starter = starterAt(office, (actor) => runtime.mayStart(actor, definition));
  if (starter === null) return [];
  for (const [element, values] of Object.entries(scenario.tasks)) {
    if (Array.isArray(values) || Object.values(values).some(Array.isArray)) continue;
    const started = await runtime.startCase(entry.key, starter, office);
    const drain = (): Promise<void> => due.runDue(started.id);
    const subject = await playScenario(runtime, started, scenario, { drain, actorFor: (task) => actorFor(task.office, task.positions), stopAt: element, fit: ownValue });
    const task = subject.tasks.find((other) => other.element === element);
    const person = task === undefined || task.office === null ? null : actorFor(task.office, task.positions);
    if (task === undefined || person === null || subject.documents.length > 0) continue;
    const fields = definition.readForms.get(definition.diagram.nodes.get(element)?.formId ?? '')?.fields ?? [];
    const secrets = fields.flatMap(({ secret, key }) => (secret && key !== null ? [[key, stubSecret('verified')] as const] : []));
    const entered = Object.entries(values).map(([key, value]) => [key, ownValue(value, person)] as const);
    found.push({ template: subject.id, element, pass: task.pass, login: person.id, values: Object.fromEntries([...entered, ...secrets]) });
  }
  return found;
}

/** A case that waits, and the task it waits at. */
export interface WaitingCase {
  readonly id: string;
  readonly task: WaitingTask;
}

/** Adds so many cases through the store, after the templates in turn. */
export async function addCases({ stores, runtime }: BenchInstallation, tasks: readonly WaitingTask[], many: number): Promise<readonly WaitingCase[]> {
  const templates = await Promise.all(tasks.map(async (task) => ({ task, subject: await stores.cases.read(task.template) })));
  const added: WaitingCase[] = [];
  let left = many;
  const year = runtime.mover.parts.clock().getUTCFullYear();
  const add = async (template: Case): Promise<string> => {
    const id = secureRandom.uuid();
    const number = await drawCaseNumber(year, (drawn) => stores.cases.hasNumber(drawn), secureRandom);
    // Of so many drawn at the same time two may be the same.
    const added = await stores.cases.create(likeCase(template, id, number)).then(() => true, isTaken);
    return added ? id : add(template);
  };
  const lane = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const { task, subject } = templates[left % templates.length] ?? {};
      if (task === undefined || subject === undefined || subject === null) throw new TypeError('a template is gone');
      added.push({ id: await add(subject), task });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return added;
}

function isTaken(error: unknown): false {
  if (error instanceof CaseExists) return false;
  throw error;
}

/**
 * The case once more under another id and number, its journal chained anew from the id. Salts go with the values they
 * belong to: the hashes in the journal are over both.
 */
export function likeCase(template: Case, id: string, number: string): Case {
  const journal = template.journal.reduce<readonly JournalEntry[]>((chain, { at, actor, event }) => appendJournal(chain, id, at, actor, event), []);
  return { ...template, id, number, revision: 1, journal };
}
