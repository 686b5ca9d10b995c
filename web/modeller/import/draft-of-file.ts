import { adoptDiagram } from '../../../src/lint/adopt-diagram.ts';
import { readDiagram } from '../../../src/model/read-diagram.ts';
import type { DraftPartsView, DraftView, LibraryFormView } from '../../../src/http/contract.ts';
import type { OpenedFile } from './opened-file.ts';

/** How the analyst wants the file. */
export interface Wishes {
  /** Id of the process that is to run. */
  readonly process: string;
  readonly withoutInstructions: boolean;
}

/** What a file is put beside. */
export interface Surroundings {
  /** The channel as the analyst has it; null: there is none of this name yet. */
  readonly draft: Pick<DraftView, 'forms' | 'act'> | null;
  /** The act of a new channel. */
  readonly act: unknown;
  /** Forms that may be taken from the library. */
  readonly library: readonly Pick<LibraryFormView, 'id' | 'schema'>[];
  /** Gives a diagram without a picture one. */
  readonly draw: (xml: string) => Promise<string>;
}

/**
 * The parts of the draft that a file becomes. A set brings all its parts. A diagram alone brings itself, and the forms it
 * names where the library has them: in a new channel it is not tied to an act, in one there is already all else stays.
 * @throws DiagramUnreadable, NotDrawable
 */
export async function draftOfFile({ xml, found, set }: OpenedFile, wishes: Wishes, { draft, act, library, draw }: Surroundings): Promise<Partial<DraftPartsView>> {
  const adopted = await adoptDiagram(xml, wishes);
  const drawn = found.pictures === 0 ? await draw(adopted) : adopted;
  const has = { ...draft?.forms, ...set?.parts.forms };
  const named = await formsNamed(drawn);
  const taken = library.filter(({ id }) => named.has(id) && !(id in has)).map(({ id, schema }) => [id, schema] as const);
  const forms = { ...set?.parts.forms, ...Object.fromEntries(taken) };
  if (set !== null) return { ...set.parts, act: set.parts.act ?? draft?.act ?? act, xml: drawn, forms };
  if (draft !== null) return { xml: drawn, forms };
  return { xml: drawn, act, digest: null, scenarios: { scenarios: [] }, forms };
}

async function formsNamed(xml: string): Promise<ReadonlySet<string | null>> {
  const { nodes } = await readDiagram(xml);
  return new Set([...nodes.values()].map(({ formId }) => formId));
}
