import type { JSX } from 'preact';
import type { CaseView } from '../../src/http/contract.ts';
import { documentHref } from '../api.ts';
import { formatInstant, formatSize } from '../shared/format.ts';
import { Icon } from '../shared/icon.tsx';
import { texts } from '../shared/texts/texts.ts';
import { VoidDialog } from './void-dialog.tsx';

/** Result documents of a case as links; drafts until they are signed. Where `onCase` is given, one may be declared void. */
export function DocumentList(props: {
  readonly view: Pick<CaseView, 'id' | 'status' | 'documents' | 'erased'>;
  readonly onCase?: (view: CaseView) => void;
  readonly onStale?: () => void;
}): JSX.Element {
  const { view, onCase, onStale } = props;
  const { viewer, verify } = texts;
  return (
    <ul class="file-list" data-role="documents">
      {view.documents.map((document) => (
        <li key={document.id}>
          <Icon name="file" />
          <span class="file-name">
            {document.title} {viewer.documentNumber(document.number)}
            {document.superseded && <strong> ({texts.corrections.superseded})</strong>}
            <span class="muted">
              {' '}
              · {formatSize(document.size)} ·{' '}
              {document.issuedAt === null ? formatInstant(document.formedAt) : verify.signedOn(formatInstant(document.issuedAt))}
            </span>
            {document.voided !== null && <strong class="voided">{verify.voided(formatInstant(document.voided.at), document.voided.reason)}</strong>}
          </span>
          {document.mayVoid && onCase !== undefined && onStale !== undefined && (
            <VoidDialog caseId={view.id} document={document} onCase={onCase} onStale={onStale} />
          )}
          {view.erased === undefined && (
            <a href={documentHref(view.id, document.id)} target="_blank" rel="noopener">
              {view.status === 'active' && document.issuedAt === null ? viewer.openDraft : viewer.openDocument}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
