import type { JSX } from 'preact';
import type { CabinetCaseView } from '../../../src/http/contract.ts';
import { cabinet } from '../../api.ts';
import { formatSize } from '../../shared/format.ts';
import { Icon } from '../../shared/icon.tsx';
import { texts } from '../../shared/texts/texts.ts';
import { DocumentLinks } from '../document-links.tsx';

/** Documents to receive, and what the applicant attached; nothing where there is neither. */
export function FilesHere({ view }: { readonly view: CabinetCaseView }): JSX.Element | null {
  const words = texts.cabinet;
  if (view.documents.length + view.attachments.length === 0) return null;
  return (
    <section class={`panel ${view.unopened > 0 ? 'panel-ready' : ''}`} aria-labelledby="files-title">
      <h2 id="files-title">{view.documents.length > 0 ? words.documents : words.attachments}</h2>
      {view.documents.length > 0 && <DocumentLinks caseId={view.id} documents={view.documents} />}
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
