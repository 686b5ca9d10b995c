import { eachElement } from '../model/each-element.ts';
import { createModdle, type ModdleElement } from '../model/moddle.ts';
import { parseDiagram } from '../model/parse-diagram.ts';
import { ProcessMissing } from '../model/refusals.ts';
import { dialectFaults } from './dialect-faults.ts';
import { type ForeignNotes, foreignNotes } from './foreign-notes.ts';

/** A process of a file from elsewhere. */
export interface FoundProcess {
  readonly id: string;
  /** Empty where it has none. */
  readonly name: string;
  /** What the pool that shows it is called; null: it stands in none. */
  readonly pool: string | null;
  /** Flow nodes in it, at any depth. */
  readonly nodes: number;
  readonly executable: boolean;
}

/** What a file from elsewhere holds, before anything of it is changed. */
export interface FoundDiagram {
  /** What drew it, and its version; null where the file does not say. */
  readonly tool: string | null;
  readonly processes: readonly FoundProcess[];
  /** How many pictures there are with something drawn; the first is opened. */
  readonly pictures: number;
  readonly notes: readonly ForeignNotes[];
  /** What is written for another engine, as it is tagged, each once. */
  readonly instructions: readonly string[];
}

/** How a file from elsewhere becomes a diagram of ours. */
export interface Adoption {
  /** Id of the process that is to run; the others are kept as they are, and do not. */
  readonly process: string;
  /** Whether what is written for other engines is taken out. */
  readonly withoutInstructions: boolean;
}

/** Looks into a file from elsewhere. @throws DiagramUnreadable */
export async function lookInto(xml: string): Promise<FoundDiagram> {
  const { rootElement: root } = await parseDiagram(xml);
  if (processesOf(root).length === 0) throw new ProcessMissing();
  const { exporter, exporterVersion } = root as { readonly exporter?: string; readonly exporterVersion?: string };
  const pools = collaborations(root).flatMap((collaboration) => list(collaboration, 'participants'));
  return {
    tool: exporter === undefined ? null : [exporter, exporterVersion].filter((part) => part !== undefined).join(' '),
    processes: processesOf(root).map((process) => ({
      id: process.id ?? '',
      name: textOf(process, 'name'),
      pool: pools.filter((pool) => pool.get('processRef') === process).map((pool) => textOf(pool, 'name'))[0] ?? null,
      nodes: countNodes(process),
      executable: process.get('isExecutable') === true,
    })),
    pictures: list(root, 'diagrams').filter((picture) => list(picture.get('plane') as ModdleElement | undefined, 'planeElement').length > 0).length,
    notes: foreignNotes(root),
    instructions: [...new Set([...dialectFaults(root)].flatMap(({ instruction }) => instruction ?? []))],
  };
}

/**
 * Makes a file from elsewhere one of this dialect: one process is marked to run, its user tasks as the engine's own, the
 * root says what it is for, and where it was asked for what other engines would act on is taken out, with its signs in
 * the picture. All else stays, notes of other tools too. Nothing to change: the answer is the text as it was.
 * @throws DiagramUnreadable
 */
export async function adoptDiagram(xml: string, { process: chosen, withoutInstructions }: Adoption): Promise<string> {
  const { rootElement: root } = await parseDiagram(xml);
  let changed = false;
  for (const process of processesOf(root)) {
    const runs = process.id === chosen;
    if ((process.get('isExecutable') === true) === runs) continue;
    process['isExecutable'] = runs;
    changed = true;
  }
  // All are found before the first is mended: the tree is walked while they are.
  const faults = [...dialectFaults(root)];
  for (const fault of faults) {
    if (fault.instruction !== null && !withoutInstructions) continue;
    fault.mend();
    changed = true;
  }
  const moddle = createModdle();
  for (const task of userTasksOf(root, chosen)) changed = markOwn(task, moddle) || changed;
  if (!changed) return xml;
  if (withoutInstructions) clearPictures(root);
  return (await moddle.toXML(root, { format: true })).xml;
}

function userTasksOf(root: ModdleElement, process: string): readonly ModdleElement[] {
  const chosen = processesOf(root).filter(({ id }) => id === process);
  return chosen.flatMap((one) => [...eachElement(one)]).filter(({ $type }) => $type === 'bpmn:UserTask');
}

/** Camunda 8 has two kinds of user task; other tools do not say that it is the engine's own. Answers whether it was said now. */
function markOwn(task: ModdleElement, moddle: ReturnType<typeof createModdle>): boolean {
  const create = (type: string, parent: ModdleElement): ModdleElement => Object.assign(moddle.create(type) as ModdleElement, { $parent: parent });
  const extensions = (task.get('extensionElements') as ModdleElement | undefined) ?? create('bpmn:ExtensionElements', task);
  const values = list(extensions, 'values');
  if (values.some(({ $type }) => $type === 'zeebe:UserTask')) return false;
  extensions['values'] = [create('zeebe:UserTask', extensions), ...values];
  task['extensionElements'] = extensions;
  return true;
}

/** Takes away shapes and edges of what is no longer there. */
function clearPictures(root: ModdleElement): void {
  const there = new Set<unknown>(eachElement(root));
  for (const picture of list(root, 'diagrams')) {
    const places = list(picture.get('plane') as ModdleElement | undefined, 'planeElement');
    const left = places.filter((place) => place.get('bpmnElement') === undefined || there.has(place.get('bpmnElement')));
    places.splice(0, Infinity, ...left);
  }
}

function processesOf(root: ModdleElement): readonly ModdleElement[] {
  return list(root, 'rootElements').filter(({ $type }) => $type === 'bpmn:Process');
}

function collaborations(root: ModdleElement): readonly ModdleElement[] {
  return list(root, 'rootElements').filter(({ $type }) => $type === 'bpmn:Collaboration');
}

function countNodes(scope: ModdleElement): number {
  const members = list(scope, 'flowElements').filter((element) => element.get('outgoing') !== undefined);
  return members.reduce((count, node) => count + 1 + countNodes(node), 0);
}

function textOf(element: ModdleElement, property: string): string {
  const value = element.get(property);
  return typeof value === 'string' ? value : '';
}

function list(element: ModdleElement | undefined, property: string): ModdleElement[] {
  return (element?.get(property) as ModdleElement[] | undefined) ?? [];
}
