import type { JSX } from 'preact';
import type { CabinetCaseView } from '../../../src/http/contract.ts';
import { cabinet } from '../../api.ts';
import { formatInstant, formatSize } from '../../shared/format.ts';
import { Icon } from '../../shared/icon.tsx';
import { texts } from '../../shared/texts/texts.ts';

/** Documents to receive, and what the applicant attached; nothing where there is neither. */
export function FilesHere({ view }: { readonly view: CabinetCaseView }): JSX.Element | null {
  const words = texts.cabinet;
  if (view.documents.length + view.attachments.length === 0) return null;
  return (
    <section class={`panel ${view.unopened > 0 ? 'panel-ready' : ''}`} aria-labelledby="files-title">
      <h2 id="files-title">{view.documents.length > 0 ? words.documents : words.attachments}</h2>
      <ul class="documents" data-role="documents">
        {view.documents.map((document) => {
          const title = words.document(document.title, document.number);
          return (
            <li key={document.id} data-received={document.receivedAt !== null}>
              <Icon name="file" />
              <span class="file-name">
                {title}
                <span class="sub">
                  PDF, {formatSize(document.size)} · {formatInstant(document.formedAt)} ·{' '}
                  {document.receivedAt === null ? words.unopened : words.received(formatInstant(document.receivedAt))}
                </span>
              </span>
              <a
                class={document.receivedAt === null ? 'button-main' : 'button-quiet'}
                href={cabinet.documentHref(view.id, document.id)}
                target="_blank"
                rel="noopener"
                aria-label={words.openDocumentNamed(title)}
              >
                {words.openDocument}
              </a>
            </li>
          );
        })}
      </ul>
      {view.documents.length > 0 && view.attachments.length > 0 && <h3>{words.attachments}</h3>}
      <ul class="file-list" data-role="attachments">
        {view.attachments.map((attachment) => (
          <li key={attachment.id}>
            <Icon name="file" />
            <a class="file-name" href={cabinet.attachmentHref(view.id, attachment.id)} target="_blank" rel="noopener">
              {attachment.name}
            </a>
            <span class="muted">{formatSize(attachment.size)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
