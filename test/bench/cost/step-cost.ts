/**
 * What completing a task costs where so many cases wait already: blocks of cases are added, then their tasks completed one
 * after another, and the middle block counts. Prints one line of JSON. `node step-cost.ts <data folder> <tasks file> <blocks>`
 */
import { readFile } from 'node:fs/promises';
import { setTimeout as rest } from 'node:timers/promises';
import { actorOf } from '../../../src/identity/actor-of.ts';
import { openInstallation } from './bench-installation.ts';
import { addCases, type WaitingTask } from './waiting-cases.ts';

/** Of one completed task, everything that is saved in the request included. */
export interface StepCost {
  readonly cpuMs: number;
  /** From the call to the answer, the disk included. */
  readonly wallMs: number;
}

const BLOCK = 40;
/** After these nothing is compiled any more. */
const WARM = 3;

const [dataDir = '', tasksFile = '', blocks = '6'] = process.argv.slice(2);
const tasks = JSON.parse(await readFile(tasksFile, 'utf8')) as readonly WaitingTask[];
const installation = await openInstallation(dataDir, { engine: 'native' });
const { stores, runtime } = installation;
const people = new Map((await stores.people.people()).map((person) => [person.id, actorOf(person, null)]));
const costs: StepCost[] = [];
for (let block = 0; block < Number(blocks) + WARM; block += 1) {
  const waiting = await addCases(installation, tasks, BLOCK);
  await stores.cases.checkpoint();
  await rest(50);
  const cpu = process.cpuUsage();
  const began = performance.now();
  for (const { id, task } of waiting) {
    const actor = people.get(task.login);
    if (actor === undefined) throw new TypeError(`nobody is ${task.login}`);
    await runtime.completeTask(id, task.element, task.pass, task.values, actor);
  }
  const wallMs = (performance.now() - began) / BLOCK;
  const { user, system } = process.cpuUsage(cpu);
  if (block >= WARM) costs.push({ cpuMs: (user + system) / 1000 / BLOCK, wallMs });
}
await installation.close();
process.stdout.write(`${JSON.stringify({ cpuMs: middle(costs.map(({ cpuMs }) => cpuMs)), wallMs: middle(costs.map(({ wallMs }) => wallMs)) } satisfies StepCost)}\n`);

function middle(figures: readonly number[]): number {
  return figures.toSorted((one, other) => one - other)[Math.floor(figures.length / 2)] ?? 0;
}
