import { access, readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { z } from 'zod';
import { decodeXml } from '../model/decode-xml.ts';
import { readDiagram } from '../model/read-diagram.ts';
import { DiagramUnreadable } from '../model/errors.ts';
import { type Act, actSchema } from '../regulation/act.ts';
import { digestSchema } from '../regulation/digest.ts';
import type { DefinitionContent } from './definition.ts';
import { DefinitionFileInvalid, DefinitionUnknown } from './errors.ts';
import { scenariosSchema } from './scenarios.ts';

/** One channel of `diagrams/` as it lies there, and where its diagram is. */
export interface FolderEntry {
  readonly key: string;
  /** Path of the `.bpmn` file. */
  readonly file: string;
  readonly content: DefinitionContent;
}

/** What a folder of diagrams holds. A faulty channel is among the faults and does not keep the others from being read. */
export interface FolderContent {
  readonly entries: readonly FolderEntry[];
  readonly faults: readonly DefinitionFileInvalid[];
}

/**
 * Ids of the forms a diagram names, where they are known without reading it: null where they are not. Reading a diagram
 * costs more than reading all the rest of its channel.
 */
export type KnownForms = (key: string, xml: string) => Promise<readonly string[] | null>;

const nothingKnown: KnownForms = async () => null;

/** Reads every `<region>/<service>/<channel>.bpmn` below a folder with all that belongs to it. */
export async function readFolder(folder: string, knownForms = nothingKnown): Promise<FolderContent> {
  const entries: FolderEntry[] = [];
  const faults: DefinitionFileInvalid[] = [];
  for (const file of await diagramFiles(folder)) {
    try {
      entries.push(await readEntry(folder, file, folder, knownForms));
    } catch (error) {
      if (!(error instanceof DefinitionFileInvalid)) throw error;
      faults.push(error);
    }
  }
  return { entries, faults };
}

/**
 * Reads one channel by its diagram's path.
 * @param formsIn the folder of diagrams whose shared forms it names
 * @throws DefinitionFileInvalid
 */
export async function readEntry(folder: string, file: string, formsIn: string = folder, knownForms = nothingKnown): Promise<FolderEntry> {
  const key = keyOf(folder, file);
  const [region = ''] = key.split('/');
  const xml = await diagramText(file);
  const formIds = (await knownForms(key, xml)) ?? (await formsOf(file, xml));
  const stem = file.slice(0, -'.bpmn'.length);
  return {
    key,
    file,
    content: {
      xml,
      act: await json(join(folder, region, 'act.json'), actSchema),
      digest: (await exists(`${stem}.regulation.json`)) ? await json(`${stem}.regulation.json`, digestSchema) : null,
      scenarios: (await exists(`${stem}.scenarios.json`))
        ? await json(`${stem}.scenarios.json`, scenariosSchema)
        : { scenarios: [] },
      forms: Object.fromEntries((await Promise.all(formIds.map((id) => readForm(formsIn, id)))).flat()),
    },
  };
}

/** The act of a region; null where there is none yet. @throws DefinitionFileInvalid */
export async function readRegionAct(folder: string, region: string): Promise<Act | null> {
  const file = join(folder, region, 'act.json');
  return (await exists(file)) ? json(file, actSchema) : null;
}

/** `<region>/<service>/<channel>` of a diagram's path. @throws DefinitionFileInvalid where the path has another depth. */
export function keyOf(folder: string, file: string): string {
  const parts = relative(folder, file).split(sep);
  const key = parts.join('/').replace(/\.bpmn$/, '');
  if (parts.length !== 3 || !/^[a-z0-9-]+(\/[a-z0-9-]+){2}$/.test(key)) {
    throw new DefinitionFileInvalid(file, 'a diagram lies at <region>/<service>/<channel>.bpmn');
  }
  return key;
}

/** Paths of all diagrams below a folder, sorted. What lies in its `templates` is begun from, and is no channel of an act. */
export async function diagramFiles(folder: string): Promise<readonly string[]> {
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  return all
    .filter((entry) => entry.isFile() && entry.name.endsWith('.bpmn'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith(join(folder, 'templates') + sep))
    .toSorted();
}

async function formsOf(file: string, xml: string): Promise<readonly string[]> {
  try {
    const diagram = await readDiagram(xml);
    return [...new Set([...diagram.nodes.values()].flatMap((node) => node.formId ?? []))].toSorted();
  } catch (error) {
    throw ofFile(file, error);
  }
}

async function diagramText(file: string): Promise<string> {
  const read = await bytes(file);
  try {
    return decodeXml(read);
  } catch (error) {
    throw ofFile(file, error);
  }
}

function ofFile(file: string, error: unknown): unknown {
  return error instanceof DiagramUnreadable ? new DefinitionFileInvalid(file, error.reason, error.line) : error;
}

/** A form that is not there is left out: the check says which element misses it. */
async function readForm(folder: string, id: string): Promise<[string, unknown][]> {
  const file = join(folder, 'forms', `${id}.form`);
  return (await exists(file)) ? [[id, await json(file, z.unknown())]] : [];
}

async function json<Content>(file: string, schema: z.ZodType<Content>): Promise<Content> {
  const source = await text(file);
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    const position = /position (\d+)/.exec(error instanceof Error ? error.message : '');
    const line = position === null ? null : source.slice(0, Number(position[1])).split('\n').length;
    throw new DefinitionFileInvalid(file, 'is no JSON', line);
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new DefinitionFileInvalid(file, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'invalid'}`);
}

async function text(file: string): Promise<string> {
  return (await bytes(file)).toString('utf8');
}

async function bytes(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw new DefinitionFileInvalid(file, cause instanceof Error && 'code' in cause ? String(cause.code) : 'unreadable');
  }
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

/** Reads one channel by its key. @throws DefinitionUnknown, naming the keys there are; DefinitionFileInvalid */
export async function readChannel(folder: string, key: string): Promise<FolderEntry> {
  const files = await diagramFiles(folder);
  const file = files.find((other) => other === join(folder, `${key}.bpmn`));
  if (file === undefined) {
    throw new DefinitionUnknown(key, null, files.map((other) => keyOf(folder, other)));
  }
  return readEntry(folder, file);
}
