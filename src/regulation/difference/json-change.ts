import type { Source } from '../../model/diagram.ts';
import type { Change, ChangeArea, ChangedFile, ChangeFact, ChangeSign, ChangeValue } from './change.ts';
import { isObject, type JsonDifference } from './compare-json.ts';

/** The part of a document that a difference lies in. */
export interface JsonPart {
  readonly file: ChangedFile;
  /** `step`, `row`, `unit`, `field`, … */
  readonly kind: string;
  /** What the part goes by and is called. */
  readonly key: string;
  readonly name: { readonly old: string | null; readonly new: string | null };
  readonly places: readonly Source[];
  readonly elements: { readonly old: string | null; readonly new: string | null };
  /** How many of the path's names lead to the part. */
  readonly depth: number;
}

/** A difference of two documents as a change of the part it lies in. */
export function jsonChange({ path, kind, old, new: now }: JsonDifference, part: JsonPart, area: ChangeArea): Change {
  const rest = path.slice(part.depth);
  const whole = rest.length === 0 && kind === 'value';
  const sign: ChangeSign = old === undefined || old === null ? 'added' : now === undefined || now === null ? 'removed' : 'changed';
  const named = (side: 'old' | 'new'): { id: string; name: string } | null => {
    // A second item of the same key is found by no name.
    const unnamed = part.name.old === null && part.name.new === null;
    const name = unnamed && (side === 'old' ? old : now) !== undefined ? part.key : part.name[side];
    return name === null ? null : { id: part.key, name };
  };
  return {
    area,
    sign: whole ? sign : 'changed',
    aspect: kind === 'order' ? 'order' : whole ? 'part' : (rest[0] ?? ''),
    detail: rest.length > 1 || kind === 'order' ? rest.join(' / ') || null : null,
    subject: { file: part.file, kind: part.kind, old: named('old'), new: named('new'), between: null, places: part.places, elements: part.elements },
    // What came or went as a whole is named by the subject, and what it is made of by the facts.
    old: kind === 'order' || whole ? null : jsonValue(old, rest),
    new: kind === 'order' || whole ? null : jsonValue(now, rest),
    facts: whole && path.length > 0 ? factsOf(now ?? old) : [],
  };
}

/** What the subject and its place say already. */
const SAID = new Set(['id', 'name', 'gist', 'title', 'item', 'paragraph', 'number', 'action', 'field', 'label']);

function factsOf(part: unknown): readonly ChangeFact[] {
  const properties = Object.entries(isObject(part) ? part : {}).filter(([aspect]) => !SAID.has(aspect));
  return properties.flatMap(([aspect, inner]) => {
    const value = Array.isArray(inner) && inner.length === 0 ? null : jsonValue(inner, [aspect]);
    return value === null ? [] : [{ aspect, value }];
  });
}

/** A JSON value for the reader: deadlines and positions as such, the rest by its type; an object as it is written. */
function jsonValue(value: unknown, path: readonly string[]): ChangeValue | null {
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) {
    return path.at(-1) === 'positions' ? { type: 'positions', positions: value } : { type: 'text', text: value.join(', ') };
  }
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') return { type: 'text', text: value };
  if (typeof value === 'number') return { type: 'number', number: value };
  if (typeof value === 'boolean') return { type: 'truth', truth: value };
  if (isObject(value) && isDeadline(value)) {
    const { duration, businessDays, when } = value as { readonly duration?: string; readonly businessDays?: number; readonly when?: string };
    const deadline = { duration: duration ?? null, businessDays: businessDays ?? null, when: when ?? null };
    return { type: 'deadline', deadline: { ...deadline, group: null, from: null, countsReceiptDay: null, countsIssueDay: null } };
  }
  return { type: 'code', text: JSON.stringify(value) };
}

function isDeadline(value: Readonly<Record<string, unknown>>): boolean {
  const names = Object.keys(value);
  return ('duration' in value || 'businessDays' in value) && names.every((name) => ['duration', 'businessDays', 'when'].includes(name));
}
