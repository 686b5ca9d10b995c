import { decodeXml } from '../../model/decode-xml.ts';
import { told } from '../../model/told.ts';
import { SetUnreadable } from './errors.ts';
import type { SetParts } from './set-parts.ts';

/** A set that was exported, and where it belongs. */
export interface ReadSet {
  /** `<region>/<service>/<channel>`. */
  readonly key: string;
  /** Null where the archive has no act. */
  readonly parts: SetParts;
}

const DIAGRAM = /(?:^|\/)([a-z0-9-]+\/[a-z0-9-]+\/[a-z0-9-]+)\.bpmn$/;
const FORM = /(?:^|\/)forms\/([a-z0-9][a-z0-9-]{0,63})\.form$/;

/**
 * Reads the files of a set, in the layout of the folder of diagrams, whatever folder they were packed in.
 * @throws SetUnreadable where there is not exactly one diagram, or a file beside it is no JSON;
 *   DiagramUnreadable where the diagram is no text
 */
export function readSet(packed: ReadonlyMap<string, Uint8Array>): ReadSet {
  const files = new Map([...packed].filter(([path]) => !/(^|\/)(__MACOSX|\.)/.test(path)));
  const diagrams = [...files.keys()].filter((path) => path.endsWith('.bpmn'));
  const [path = ''] = diagrams;
  if (diagrams.length !== 1) throw new SetUnreadable(told`the archive holds ${diagrams.length} diagrams; a set has exactly one`);
  const [whole, key] = DIAGRAM.exec(path) ?? [];
  if (whole === undefined || key === undefined) throw new SetUnreadable(told`"${path}" lies in another place than <region>/<service>/<channel>.bpmn`);
  const root = path.slice(0, path.length - `${key}.bpmn`.length);
  const json = (name: string): unknown => {
    const bytes = files.get(root + name);
    return bytes === undefined ? null : parsed(name, bytes);
  };
  const forms = [...files].flatMap(([file, bytes]) => {
    const id = FORM.exec(file)?.[1];
    return id === undefined ? [] : [[id, parsed(file, bytes)] as const];
  });
  return {
    key,
    parts: {
      xml: decodeXml(files.get(path) ?? new Uint8Array()),
      act: json(`${key.split('/')[0] ?? ''}/act.json`),
      digest: json(`${key}.regulation.json`),
      scenarios: json(`${key}.scenarios.json`) ?? { scenarios: [] },
      forms: Object.fromEntries(forms),
    },
  };
}

function parsed(name: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new SetUnreadable(told`"${name}" is no JSON`);
  }
}
