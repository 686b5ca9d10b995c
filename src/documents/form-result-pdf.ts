import type { Content } from 'pdfmake';
import { printedCode } from '../cases/verification-code.ts';
import { grey, letterhead } from './letterhead.ts';
import { pageMargins, printPdf } from './pdf-printer.ts';
import type { ResultKind, ResultPaperContent } from './result-paper.ts';
import { resultTexts } from './result-texts.ts';
import type { Pieces, ResultWords } from './result-words.ts';
import { signatureBlock } from './signature-block.ts';
import { verificationBlock } from './verification-block.ts';

/**
 * The PDF of a result document: what was asked for, or the reasoned refusal; a draft, or the final paper before it is
 * sealed. The same bytes for the same content.
 */
export async function formResultPdf(paper: ResultPaperContent): Promise<Uint8Array> {
  const texts = resultTexts[paper.language];
  const words = paper.words === null ? texts.headings[headingKey(paper)] : texts.heading(paper.words.title);
  return printPdf({
    title: `${words.file} № ${paper.number}`,
    author: paper.office.name,
    formedAt: new Date(paper.formedAt),
    language: paper.language,
    content: [
      ...letterhead(paper.office, texts.number(paper.number), texts.day(paper.formedAt)),
      ...(paper.kind === 'refusal' || paper.words !== null ? [addressee(paper, texts)] : []),
      { text: words.title, alignment: 'center', bold: true, fontSize: 15, characterSpacing: 2, margin: [0, 30, 0, 2] },
      { text: words.subtitle, alignment: 'center', margin: [0, 0, 0, 24] },
      ...(paper.words === null ? bodyOf(paper, texts) : ownWords(paper, paper.words.text, texts)),
      signatureBlock(paper, texts),
      ...(paper.issue === null ? [] : [verificationBlock(paper.issue, texts)]),
    ],
    ...(paper.issue === null && { watermark: texts.draftMark }),
    ...(paper.issue !== null && { marks: { VerificationCode: printedCode(paper.issue.code) } }),
    footer: (page, pages) => ({
      margin: [pageMargins[0], 10, pageMargins[2], 0],
      fontSize: 8,
      color: grey,
      columns: [
        { text: paper.issue === null ? texts.draft : texts.electronic, width: '*' },
        { text: pages > 1 ? texts.page(page, pages) : '', width: 'auto', alignment: 'right' },
      ],
    }),
  });
}

function bodyOf(paper: ResultPaperContent, texts: ResultWords): Content[] {
  return paper.kind === 'refusal' ? refusal(paper, texts) : granted(paper, texts);
}

function ownWords(paper: ResultPaperContent, text: string, texts: ResultWords): Content[] {
  return [
    paragraph(texts.considered(paper)),
    paragraph(text),
    ...(paper.details === null ? [] : [{ text: paper.details, bold: true, margin: [30, 0, 0, 10] as [number, number, number, number] }]),
    ...(paper.reason === null ? [] : reasonOf(paper.reason, texts.basisOfRefusal)),
  ];
}

/** To whom the paper is. What a service certifies or grants in words of its own names the person nowhere else. */
function addressee(paper: ResultPaperContent, texts: ResultWords): Content {
  const { iin } = paper.person;
  const numbered = iin !== null && paper.words !== null;
  return {
    margin: [0, 26, 0, 0],
    columns: [
      { text: '', width: '*' },
      {
        width: 220,
        stack: [
          { text: texts.to, color: grey, fontSize: 10 },
          { text: nameOf(paper), bold: true },
          ...(numbered ? [{ text: texts.iin(iin), color: grey, fontSize: 10 }] : []),
        ],
      },
    ],
  };
}

function headingKey({ kind, service }: ResultPaperContent): ResultKind | 'certificateRefusal' {
  return kind === 'refusal' && service === 'unemployment-certificate' ? 'certificateRefusal' : kind;
}

function granted(paper: ResultPaperContent, texts: ResultWords): Content[] {
  const basis = paragraph(texts.basis(paper));
  switch (paper.kind) {
    case 'placement':
      return [pieces(texts.placed(paper)), paragraph(texts.placementTerm), basis];
    case 'queue-notice':
      return [pieces(texts.queued(paper, nameOf(paper))), paragraph(texts.queueAdvice), basis];
    case 'support-notice':
      return [pieces(texts.supported(paper, nameOf(paper))), basis];
    default:
      return [pieces(texts.certified(paper, nameOf(paper))), basis, paragraph(texts.purpose)];
  }
}

function pieces(parts: Pieces): Content {
  return { text: parts.map(([text, bold]) => ({ text, bold })), leadingIndent: 30, margin: [0, 0, 0, 10] };
}

function refusal(paper: ResultPaperContent, texts: ResultWords): Content[] {
  return [
    paragraph(texts.refused(paper)),
    ...reasonOf(paper.reason ?? '', texts.reason),
  ];
}

function reasonOf(reason: string, heading: string): Content[] {
  return [
    { text: heading, bold: true, margin: [0, 6, 0, 4] },
    { text: reason, preserveLeadingSpaces: true },
  ];
}

function paragraph(text: string): Content {
  return { text, leadingIndent: 30, margin: [0, 0, 0, 10] };
}

function nameOf({ person: { surname, givenName, patronymic } }: ResultPaperContent): string {
  return [surname, givenName, patronymic].filter((part) => part !== null).join(' ');
}
