import { readSet, type ReadSet } from '../../../src/definitions/exchange/read-set.ts';
import { archiveLimits, readZip } from '../../../src/definitions/exchange/read-zip.ts';
import { type FoundDiagram, lookInto } from '../../../src/lint/adopt-diagram.ts';
import { decodeXml } from '../../../src/model/decode-xml.ts';
import { diagramLimits } from '../../../src/model/limits.ts';
import { DiagramTooLarge, NotXml } from '../../../src/model/refusals.ts';

/** A file an analyst has opened: a diagram of any tool, or a set that was exported here. */
export interface OpenedFile {
  readonly name: string;
  readonly xml: string;
  readonly found: FoundDiagram;
  /** Null: the file is a diagram alone. */
  readonly set: ReadSet | null;
}

/** As much of a file as is needed to open it; a browser's `File` is one. */
export interface ReadableFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** No encoding takes more bytes for a character. */
const BYTES_PER_CHARACTER = 4;

/**
 * Looks into a file. A file that cannot be of use is not even read.
 * @throws DiagramUnreadable, SetUnreadable: the sentence says why, and nothing was changed
 */
export async function openFile(file: ReadableFile): Promise<OpenedFile> {
  const { name } = file;
  if (file.size > Math.max(archiveLimits.bytes, BYTES_PER_CHARACTER * diagramLimits.characters)) throw new DiagramTooLarge(file.size);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const set = await setIn(bytes);
  const xml = set === null ? decodeXml(bytes) : set.parts.xml;
  return { name, xml, found: await lookInto(xml), set };
}

/** The set in an archive; null where it is none. Documents of other programs are archives too. */
async function setIn(bytes: Uint8Array): Promise<ReadSet | null> {
  if (!(bytes[0] === 0x50 && bytes[1] === 0x4b)) return null;
  const files = await readZip(bytes);
  if (![...files.keys()].some((path) => path.endsWith('.bpmn'))) throw new NotXml('ZIP (DOCX, XLSX, BPMX)');
  return readSet(files);
}

/** Which process is to run: the one that says so, or the only one there is; null: the analyst must choose. */
export function processToRun({ processes }: FoundDiagram): string | null {
  const executable = processes.filter((process) => process.executable);
  const [one, ...others] = executable.length === 0 ? processes : executable;
  return one === undefined || others.length > 0 ? null : one.id;
}
