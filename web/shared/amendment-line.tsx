import type { JSX } from 'preact';
import type { AmendmentView } from '../../src/http/contract.ts';
import { formatDate } from './format.ts';
import { texts } from './texts/texts.ts';

/** «Акт изменён: № … от …», with the way to its official text where that is known. The title is in the act's language. */
export function AmendmentLine({ amendment, language }: { readonly amendment: AmendmentView; readonly language?: string }): JSX.Element {
  const { number, date, title, officialText } = amendment;
  const words = texts.amending.line(number, formatDate(date));
  return (
    <span class="amendment-line">
      {officialText === null ? words : <a href={officialText}>{words}</a>} · <span lang={language}>{title}</span>
    </span>
  );
}
