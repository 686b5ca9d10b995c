import type { JSX } from 'preact';
import type { CaseView } from '../../src/http/contract.ts';
import { documentHref } from '../api.ts';
import { formatInstant, formatSize } from '../shared/format.ts';
import { Icon } from '../shared/icon.tsx';
import { texts } from '../shared/texts/texts.ts';

/** Result documents of a case as links; drafts until they are signed. */
export function DocumentList({ view }: { readonly view: Pick<CaseView, 'id' | 'status' | 'documents'> }): JSX.Element {
  const { viewer } = texts;
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
              {document.issuedAt === null ? formatInstant(document.formedAt) : texts.verify.signedOn(formatInstant(document.issuedAt))}
            </span>
          </span>
          <a href={documentHref(view.id, document.id)} target="_blank" rel="noopener">
            {view.status === 'active' && document.issuedAt === null ? viewer.openDraft : viewer.openDocument}
          </a>
        </li>
      ))}
    </ul>
  );
}
