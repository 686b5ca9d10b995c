import type { Source } from '../../model/diagram.ts';
import type { Digest } from '../digest.ts';
import { stepId, type DigestRow, type DigestStep } from '../step-id.ts';
import type { Change } from './change.ts';
import { compareJson, isObject, type JsonDifference } from './compare-json.ts';
import type { DiagramTree } from './diagram-tree.ts';
import { jsonChange, type JsonPart } from './json-change.ts';
import { placesOf } from './places-of.ts';

/** A digest with the diagram it belongs to. */
export interface DigestSide {
  readonly digest: Digest | null;
  readonly tree: DiagramTree;
}

/** Kinds of part by the list they stand in. */
const kinds: Readonly<Record<string, string>> = {
  steps: 'step',
  branches: 'branch',
  places: 'placeList',
  forms: 'actField',
  attachments: 'attachment',
  resultDocuments: 'resultDocument',
  remarks: 'textRemark',
  serviceDeadline: 'serviceDeadline',
  decision: 'decision',
};

/** What differs between two digests: what the act says of the channel. */
export function compareDigests(older: DigestSide, newer: DigestSide): readonly Change[] {
  const reading = {
    keyOf,
    whole: (path: readonly string[]): boolean => ['deadline', 'positions', 'externals', 'next'].includes(path.at(-1) ?? ''),
  };
  const differences = compareJson(older.digest ?? undefined, newer.digest ?? undefined, reading);
  return differences.filter(({ path }) => path[0] !== '$schema').map((difference) => jsonChange(difference, partOf(difference, older, newer), 'act'));
}

function keyOf(path: readonly string[], item: unknown): string | null {
  if (!isObject(item)) return null;
  const where = path.join('/');
  if (where === 'steps') return stepKey(item as unknown as DigestStep);
  if (where === 'table/rows') return String(item['action']);
  const name = { branches: 'after', places: 'paragraph', forms: 'field' }[where];
  return name === undefined ? null : String(item[name]);
}

/** Several paragraphs may number their steps alike. */
function stepKey(step: DigestStep): string {
  return step.paragraph === undefined ? stepId(step) : `${stepId(step)} (${step.paragraph})`;
}

function partOf({ path }: JsonDifference, older: DigestSide, newer: DigestSide): JsonPart {
  const [list = '', key = ''] = path;
  if (list === 'steps' && path.length > 1) {
    const [old, now] = [older, newer].map(({ digest }) => digest?.steps.find((step) => stepKey(step) === key));
    const step = now ?? old;
    const place = step === undefined ? [] : [stepPlace((now === undefined ? older : newer).digest, step)];
    const id = step === undefined ? '' : stepId(step);
    return { file: 'digest', kind: 'step', key, name: { old: old?.gist ?? null, new: now?.gist ?? null }, places: place, elements: { old: drawn(older, id), new: drawn(newer, id) }, depth: 2 };
  }
  if (list === 'table' && path.length > 2) {
    const row = path[2] ?? '';
    const [old, now] = [older, newer].map(({ digest }) => digest?.table?.rows.find(({ action }) => String(action) === row));
    const place = rowPlace((now === undefined ? older : newer).digest, row);
    return { file: 'digest', kind: 'row', key: row, name: names(old, now), places: [place], elements: { old: carrier(older, place), new: carrier(newer, place) }, depth: 3 };
  }
  const kind = kinds[list] ?? 'digest';
  const single = list === 'serviceDeadline' || list === 'decision';
  const called = kind === 'digest' || single ? '' : key;
  const depth = kind === 'digest' ? 0 : single ? 1 : 2;
  return { file: 'digest', kind, key: called, name: { old: nameOf(kind, called, older), new: nameOf(kind, called, newer) }, places: placesIn(list, newer.digest ?? older.digest), elements: { old: drawn(older, called), new: drawn(newer, called) }, depth: Math.min(depth, path.length) };
}

/** A branch is called what the step is that decides; the rest, by its key. */
function nameOf(kind: string, key: string, { digest }: DigestSide): string {
  const step = kind === 'branch' ? digest?.steps.find((one) => stepId(one) === key) : undefined;
  return step?.gist ?? key;
}

function names(old: DigestRow | undefined, now: DigestRow | undefined): JsonPart['name'] {
  return { old: old?.name ?? null, new: now?.name ?? null };
}

function placesIn(list: string, digest: Digest | null): readonly Source[] {
  const service = list === 'serviceDeadline' ? (digest?.serviceDeadline ?? null) : null;
  if (digest === null || service === null || service.paragraph === null) return [];
  return [{ act: digest.act, paragraph: service.paragraph, item: service.item, table: null, action: null }];
}

function stepPlace(digest: Digest | null, step: DigestStep): Source {
  return { act: digest?.act ?? '', paragraph: step.paragraph ?? digest?.paragraphs[0] ?? '', item: step.item, table: null, action: null };
}

function rowPlace(digest: Digest | null, action: string): Source {
  return { act: digest?.act ?? '', paragraph: null, item: null, table: digest?.table?.number ?? '', action };
}

function drawn({ tree }: DigestSide, id: string): string | null {
  return tree.elements.has(id) ? id : null;
}

/** The first element that comes from the row. */
function carrier({ tree }: DigestSide, { table, action }: Source): string | null {
  const found = [...tree.elements.values()].find((element) => placesOf(element).some((place) => place.table === table && place.action === action));
  return found?.id ?? null;
}
