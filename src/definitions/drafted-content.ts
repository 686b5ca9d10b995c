import type { z } from 'zod';
import type { Finding } from '../lint/finding.ts';
import { DiagramUnreadable } from '../model/errors.ts';
import { readDiagram } from '../model/read-diagram.ts';
import { actSchema } from '../regulation/act.ts';
import { digestSchema } from '../regulation/digest.ts';
import type { DefinitionContent } from './definition.ts';
import type { DraftChanges } from './draft.ts';
import { scenariosSchema } from './scenarios.ts';

/** A set put together from its base and what a draft changes. */
export interface DraftedContent {
  /** Where a part cannot be read, the base's stands in its place. Null where there is no diagram or no act at all. */
  readonly content: DefinitionContent | null;
  /** What is wrong with the parts that cannot be read, a finding for each place. They block publication. */
  readonly faults: readonly Finding[];
}

/** A part of a set that is read by a schema. */
type ReadPart = 'act' | 'digest' | 'scenarios';

/**
 * Joins the changes to the base they were made on. Of the forms only those stay that the diagram names.
 * @param base null where the key has no version: then the changes must hold the diagram and the act
 */
export async function draftedContent(base: DefinitionContent | null, changes: DraftChanges): Promise<DraftedContent> {
  const faults: Finding[] = [];
  const read = <Part>(part: ReadPart, schema: z.ZodType<Part>, instead: Part | undefined): Part | undefined => {
    if (changes[part] === undefined) return instead;
    const { data, error } = schema.safeParse(changes[part]);
    for (const { path, message } of error?.issues ?? []) faults.push(unreadable(part, path, message));
    return error === undefined ? data : instead;
  };
  const xml = changes.xml ?? base?.xml;
  const act = read('act', actSchema, base?.act);
  const digest = read('digest', digestSchema.nullable(), base?.digest) ?? null;
  const scenarios = read('scenarios', scenariosSchema, base?.scenarios) ?? { scenarios: [] };
  if (xml === undefined) faults.push(unreadable('diagram', [], 'is missing'));
  if (act === undefined && changes.act === undefined) faults.push(unreadable('act', [], 'is missing'));
  if (xml === undefined || act === undefined) return { content: null, faults };
  return { content: { xml, act, digest, scenarios, forms: await namedForms(xml, { ...base?.forms, ...changes.forms }) }, faults };
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
