import type { ResultDocument } from '../cases/case.ts';
import type { FlowCase } from './flow-case.ts';
import type { Judgement } from './judgement.ts';
import { knownElement } from './known-element.ts';
import { readsLike } from './reads-like.ts';

/** Which document is meant: by its title, or by any of these. */
export type DocumentWanted = string | RegExp | { readonly title?: string | RegExp; readonly number?: string | RegExp; readonly element?: string };

/** How far a document has come: signed and sealed, or not yet; declared void. */
export type DocumentState = 'final' | 'draft' | 'void';

/** Whether a document that no other has replaced is as wanted. */
export function hasDocument(subject: FlowCase, wanted: DocumentWanted | undefined, state: DocumentState | null): Judgement {
  const like = typeof wanted === 'string' || wanted instanceof RegExp ? { title: wanted } : (wanted ?? {});
  if (like.element !== undefined) knownElement(subject.stage, like.element);
  const valid = subject.case.documents.filter(({ supersededBy = null }) => supersededBy === null);
  return {
    holds: valid.some((document) => (state === null || stateOf(document) === state) && readsLike(document, like)),
    wanted: `have a ${state === null ? '' : `${state} `}document${wanted === undefined ? '' : ` ${described(like)}`}`,
    found: valid.length === 0 ? 'it has none' : `it has: ${valid.map((document) => `${stateOf(document)} "${document.title}" № ${document.number}, formed at <${document.element}>`).join('; ')}`,
  };
}

function stateOf({ issued, voided }: ResultDocument): DocumentState {
  if (voided !== undefined) return 'void';
  return issued === undefined ? 'draft' : 'final';
}

function described(like: Exclude<DocumentWanted, string | RegExp>): string {
  return Object.entries(like)
    .map(([name, value]) => `${name} ${value instanceof RegExp ? String(value) : `"${value}"`}`)
    .join(', ');
}
