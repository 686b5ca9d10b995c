import type { JSX } from 'preact';
import type { CaseView } from '../../src/http/contract.ts';
import { attachmentHref, noticeHref } from '../api.ts';
import { formatInstant, formatSize } from '../shared/format.ts';
import { Icon } from '../shared/icon.tsx';
import { texts } from '../shared/texts/texts.ts';
import { DocumentList } from './document-list.tsx';

/** Result documents and attachments of a case, as links. */
export function FilesPanel(props: {
  readonly view: CaseView;
  readonly onCase: (view: CaseView) => void;
  readonly onStale: () => void;
}): JSX.Element {
  const { view } = props;
  const { viewer } = texts;
  return (
    <section class="panel files" aria-labelledby="files-title">
      <h2 id="files-title">{viewer.files}</h2>
      <h3>{viewer.documents}</h3>
      {view.documents.length === 0 && view.registrationNumber === null && (
        <p class="empty">{view.status === 'active' ? viewer.documentsEmpty : viewer.documentsNone}</p>
      )}
      {view.registrationNumber !== null && (
        <ul class="file-list">
          <li>
            <Icon name="file" />
            <span class="file-name">
              {texts.notice.title} {viewer.documentNumber(view.registrationNumber)}
            </span>
            <a href={noticeHref(view.id)} target="_blank" rel="noopener">
              {texts.notice.open}
            </a>
          </li>
        </ul>
      )}
      <DocumentList {...props} />
      <h3>{viewer.attachments}</h3>
      {view.attachments.length === 0 && <p class="empty">{viewer.attachmentsEmpty}</p>}
      <ul class="file-list" data-role="attachments">
        {view.attachments.map((attachment) => (
          <li key={attachment.id}>
            <Icon name="file" />
            <a class="file-name" href={attachmentHref(view.id, attachment.id)} target="_blank" rel="noopener">
              {attachment.name}
            </a>
            <span class="muted">
              {formatSize(attachment.size)} · {formatInstant(attachment.addedAt)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
