import { readFile } from 'node:fs/promises';
import type { Diagram } from '../../src/model/diagram.ts';
import { readDiagram } from '../../src/model/read-diagram.ts';
import type { Trace } from './notation.ts';

const FOLDER = new URL('../fixtures/engine/', import.meta.url);

/** The diagram `test/fixtures/engine/<name>.bpmn`. */
export async function readFixture(name: string): Promise<Diagram> {
  return await readDiagram(await readFile(new URL(`${name}.bpmn`, FOLDER), 'utf8'));
}

/** The traces written beside the diagram. */
export async function readTraces(name: string): Promise<readonly Trace[]> {
  return JSON.parse(await readFile(new URL(`${name}.traces.json`, FOLDER), 'utf8')) as Trace[];
}

/** The diagrams that call activities of the fixtures name, by process id. */
export async function calledFixtures(): Promise<ReadonlyMap<string, Diagram>> {
  return new Map([
    ['Called', await readFixture('called')],
    ['CalledEscalating', await readFixture('called-escalating')],
  ]);
}
