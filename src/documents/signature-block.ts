import type { Content } from 'pdfmake';
import { grey } from './letterhead.ts';
import { textWidth } from './pdf-printer.ts';
import type { PaperIssue, ResultPaperContent } from './result-paper.ts';
import type { ResultWords } from './result-words.ts';

/** Who has signed, or a line to sign on where it is a draft; kept together on one page. */
export function signatureBlock({ issue, words }: Pick<ResultPaperContent, 'issue' | 'words'>, texts: ResultWords): Content {
  const block = issue === null ? toSign(words?.signer ?? texts.signer, texts) : signed(issue, texts);
  return { unbreakable: true, margin: [0, 40, 0, 0], columns: block };
}

function toSign(signer: string, texts: ResultWords): Content[] {
  return [
    { width: 130, text: signer },
    { width: 110, stack: [lineOf(110), caption(texts.signature)] },
    { width: 16, text: '' },
    { width: '*', stack: [lineOf(textWidth - 256), caption(texts.signerName)] },
  ];
}

function signed({ signatory, at }: PaperIssue, texts: ResultWords): Content[] {
  if (signatory === null) return [{ width: '*', stack: [{ text: texts.sealedOn(at) }] }];
  const { name, position, acting } = signatory;
  return [
    { width: 150, stack: [{ text: position }, ...(acting ? [{ text: texts.acting, fontSize: 9, color: grey }] : [])] },
    { width: 14, text: '' },
    { width: 140, stack: [{ text: texts.signedOn(at), fontSize: 9.5, color: grey, lineHeight: 1.2 }] },
    { width: 14, text: '' },
    { width: '*', text: name, bold: true },
  ];
}

function lineOf(width: number): Content {
  return { canvas: [{ type: 'line', x1: 0, y1: 14, x2: width, y2: 14, lineWidth: 0.6 }] };
}

function caption(text: string): Content {
  return { text, alignment: 'center', fontSize: 8, color: grey, margin: [0, 2, 0, 0] };
}
