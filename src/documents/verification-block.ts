import type { Content } from 'pdfmake';
import { printedCode } from '../cases/verification-code.ts';
import { grey, rule } from './letterhead.ts';
import type { PaperIssue } from './result-paper.ts';
import type { ResultWords } from './result-words.ts';

/** Side of the QR code, in points: 3.5 cm at most, what a telephone reads from paper at arm's length. */
const side = 100;

/** The address a paper is verified at; its code comes behind the sign that browsers send to no server. */
export function verificationAddress(site: string, code: string): string {
  return `${verificationPage(site)}#${printedCode(code)}`;
}

function verificationPage(site: string): string {
  return `${site.replace(/\/+$/, '')}/verify`;
}

/** How anybody verifies the paper: a QR code for a telephone, the same in letters for everybody else. */
export function verificationBlock({ site, code }: PaperIssue, texts: ResultWords): Content {
  const address = verificationAddress(site, code);
  return {
    unbreakable: true,
    margin: [0, 34, 0, 0],
    stack: [
      rule(0.4, 0),
      {
        margin: [0, 10, 0, 0],
        columns: [
          { width: side + 16, stack: [{ qr: address, fit: side, eccLevel: 'M' }] },
          {
            width: '*',
            fontSize: 10,
            stack: [
              { text: texts.verification, bold: true, margin: [0, 0, 0, 3] },
              { text: texts.verify, color: grey, fontSize: 9.5, margin: [0, 0, 0, 6] },
              { text: verificationPage(site), link: address, margin: [0, 0, 0, 2] },
              { text: [{ text: `${texts.code} ` }, { text: printedCode(code), bold: true, characterSpacing: 0.6 }] },
            ],
          },
        ],
      },
    ],
  };
}
