import { readFile } from 'node:fs/promises';
import { globSync } from 'node:fs';
import type { Diagram } from '../../src/model/diagram.ts';
import { readDiagram } from '../../src/model/read-diagram.ts';
import { actSchema, type Act } from '../../src/regulation/act.ts';
import { digestSchema, type Digest } from '../../src/regulation/digest.ts';

const DIAGRAMS = new URL('../../diagrams/', import.meta.url);

/** A channel of the folder of diagrams, as its files have it. */
export interface RealChannel {
  readonly key: string;
  readonly diagram: Diagram;
  readonly digest: Digest;
  readonly act: Act;
}

/** Keys of every channel that has a diagram. */
export function realKeys(): readonly string[] {
  return globSync('*/*/*.bpmn', { cwd: DIAGRAMS.pathname }).map((file) => file.replace(/\.bpmn$/, '')).toSorted();
}

/** One channel of the folder, by its key. */
export async function realChannel(key: string): Promise<RealChannel> {
  const text = (file: string): Promise<string> => readFile(new URL(file, DIAGRAMS), 'utf8');
  return {
    key,
    diagram: await readDiagram(await text(`${key}.bpmn`)),
    digest: digestSchema.parse(JSON.parse(await text(`${key}.regulation.json`))),
    act: actSchema.parse(JSON.parse(await text(`${key.split('/')[0]}/act.json`))),
  };
}
