import { callOperation, type FormedDocument, type Signatory } from '../adapters/port.ts';
import type { Actor } from '../cases/actor.ts';
import type { Case, ResultDocument } from '../cases/case.ts';
import { withInputs } from '../engine/mappings.ts';
import type { Variables } from '../engine/port.ts';
import type { FlowNode } from '../model/diagram.ts';
import type { CaseMover } from './case-mover.ts';
import { OperationUnknown } from './errors.ts';
import type { RuntimeParts } from './parts.ts';

/** What an adapter answered, and the documents it formed: stored already, not yet part of the case. */
export interface AdapterAnswer {
  readonly result: Variables;
  readonly documents: readonly ResultDocument[];
}

/** How an adapter is asked where it is not the first time. */
export interface AskedHow {
  readonly keySuffix?: string;
  readonly key?: string;
  readonly signatory?: Signatory | null;
}

/**
 * Asks one operation for one element and pass of a case. The key is the same however often it is asked, so that a
 * system that has answered before does nothing again; `keySuffix` makes another key where it is to do it anew, `key` is
 * one it was asked under before. `signatory` has signed the document it is to form.
 * @throws the errors of adapters/port.ts, OperationUnknown, ExpressionFailed
 */
export async function callAdapter(
  mover: Pick<CaseMover, 'parts' | 'definitionOf'>,
  subject: Case,
  node: FlowNode,
  pass: number,
  type: string,
  variables: Variables,
  actor: Actor | null,
  { keySuffix = '', key = `${subject.id}/${node.id}#${pass}${keySuffix}`, signatory = null }: AskedHow = {},
): Promise<AdapterAnswer> {
  const { parts } = mover;
  const operation = parts.operations.get(type);
  if (operation === undefined) throw new OperationUnknown(type, node.id);
  const documents: ResultDocument[] = [];
  const now = parts.clock();
  const { act } = await mover.definitionOf(subject);
  const result = await callOperation(
    operation,
    withInputs(node, variables),
    {
      key,
      caseId: subject.id,
      element: node.id,
      office: subject.office,
      takenAt: subject.takenAt,
      service: subject.definition.key.split('/')[1] ?? '',
      language: act.language,
      now,
      person: actor === null ? null : { id: actor.id, iin: actor.iin, name: actor.name },
      signatory,
      attachDocument: async (document) => {
        const stored = await storeDocument(parts, subject.id, node.id, document, key, now);
        documents.push(stored);
        return { id: stored.id, number: stored.number };
      },
    },
    { timeoutMs: parts.callTimeoutMs },
  );
  return { result: result as Variables, documents };
}

async function storeDocument(
  parts: RuntimeParts,
  caseId: string,
  element: string,
  document: FormedDocument,
  key: string,
  now: Date,
): Promise<ResultDocument> {
  const { title, number, mediaType, bytes, final } = document;
  const sha256 = await parts.files.put(caseId, bytes);
  return {
    id: parts.random.uuid(),
    title,
    number,
    mediaType,
    size: bytes.byteLength,
    sha256,
    element,
    formedAt: now.toISOString(),
    formedUnder: key,
    ...(final && { issued: { at: now.toISOString(), by: null } }),
  };
}
