import type { z } from 'zod';
import type { Finding } from '../lint/finding.ts';
import { DiagramUnreadable } from '../model/errors.ts';
import { readDiagram } from '../model/read-diagram.ts';
import { type Act, actSchema } from '../regulation/act.ts';
import { type Digest, digestSchema } from '../regulation/digest.ts';
import type { DefinitionContent } from './definition.ts';
import type { DraftChanges } from './draft.ts';
import { type Scenarios, scenariosSchema } from './scenarios.ts';

/** A set put together from its base and what a draft changes. */
export interface DraftedContent {
  /** Without the digest or the scenarios where those cannot be read; null where there is no diagram or no act to read. */
  readonly content: DefinitionContent | null;
  /** What is wrong with the parts that cannot be read, a finding for each place. They block publication. */
  readonly faults: readonly Finding[];
}

/** The parts of a set that are read by a schema, as far as they could be. */
export interface ReadParts {
  readonly act: Act | null;
  readonly digest: Digest | null;
  readonly scenarios: Scenarios;
  readonly faults: readonly Finding[];
}

/** A part of a set that is read by a schema. */
type ReadPart = 'act' | 'digest' | 'scenarios';

/**
 * Joins the changes to the base they were made on. Of the forms only those stay that the diagram names.
 * @param base null where the key has no version: then the changes must hold the diagram and the act
 */
export async function draftedContent(base: DefinitionContent | null, changes: DraftChanges): Promise<DraftedContent> {
  const { act, digest, scenarios, faults } = readParts({ ...base, ...changes });
  const xml = changes.xml ?? base?.xml;
  if (xml === undefined) return { content: null, faults: [...faults, unreadable('diagram', [], 'is missing')] };
  if (act === null) return { content: null, faults };
  return { content: { xml, act, digest, scenarios, forms: await namedForms(xml, { ...base?.forms, ...changes.forms }) }, faults };
}

/** Reads the parts that are files of their own by their schemas. */
export function readParts(parts: Pick<DraftChanges, ReadPart>): ReadParts {
  const faults: Finding[] = [];
  const read = <Part>(part: ReadPart, schema: z.ZodType<Part>): Part | null => {
    if (parts[part] === undefined) return null;
    const { data, error } = schema.safeParse(parts[part]);
    for (const { path, message } of error?.issues ?? []) faults.push(unreadable(part, path, message));
    return error === undefined ? data : null;
  };
  const act = read('act', actSchema.nullable());
  const digest = read('digest', digestSchema.nullable());
  const scenarios = read('scenarios', scenariosSchema) ?? { scenarios: [] };
  if (act === null && faults.every(({ check }) => check !== 'act-reads')) faults.push(unreadable('act', [], 'is missing'));
  return { act, digest, scenarios, faults };
}

function unreadable(part: ReadPart | 'diagram', path: readonly PropertyKey[], message: string): Finding {
  const place = [part, ...path.map(String)].join('.');
  return { check: `${part}-reads`, class: 'execution', element: null, sentence: `${place}: ${message}`, line: null, path: null };
}

async function namedForms(xml: string, forms: Readonly<Record<string, unknown>>): Promise<Readonly<Record<string, unknown>>> {
  try {
    const diagram = await readDiagram(xml);
    const named = new Set([...diagram.nodes.values()].map(({ formId }) => formId));
    return Object.fromEntries(Object.entries(forms).filter(([id]) => named.has(id)));
  } catch (error) {
    // The check says that the diagram cannot be read; which forms it names is not known then.
    if (error instanceof DiagramUnreadable) return forms;
    throw error;
  }
}
