import type { JSX } from 'preact';
import type { CabinetDocument } from '../../src/http/contract.ts';
import { cabinet } from '../api.ts';
import { formatInstant, formatSize } from '../shared/format.ts';
import { Icon } from '../shared/icon.tsx';
import { texts } from '../shared/texts/texts.ts';

/** Documents to open or to keep. Either is receiving them. */
export function DocumentLinks(props: { readonly caseId: string; readonly documents: readonly CabinetDocument[] }): JSX.Element {
  const words = texts.cabinet;
  const { history } = texts.citizens;
  return (
    <ul class="documents" data-role="documents">
      {props.documents.map((document) => {
        const title = words.document(document.title, document.number);
        const href = cabinet.documentHref(props.caseId, document.id);
        return (
          <li key={document.id} data-received={document.receivedAt !== null}>
            <Icon name="file" />
            <span class="file-name">
              {title}
              <span class="sub">
                PDF, {formatSize(document.size)} · {formatInstant(document.formedAt)} ·{' '}
                {document.receivedAt === null ? words.unopened : words.received(formatInstant(document.receivedAt))}
              </span>
              {document.voided !== null && (
                <strong class="voided">{texts.verify.voided(formatInstant(document.voided.at), document.voided.reason)}</strong>
              )}
            </span>
            <a
              class={document.receivedAt === null ? 'button-main' : 'button-quiet'}
              href={href}
              target="_blank"
              rel="noopener"
              aria-label={words.openDocumentNamed(title)}
            >
              {words.openDocument}
            </a>
            <a class="button-quiet" href={href} download={`${document.number.replaceAll('/', '-')}.pdf`} aria-label={history.downloadNamed(title)}>
              {history.download}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
