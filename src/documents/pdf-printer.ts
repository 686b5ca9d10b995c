import { createRequire } from 'node:module';
import pdfMake, { type DocumentDefinition } from 'pdfmake';

/** Letters of Russian and Kazakh are in it, and its licence lets it travel inside a file. */
const face = 'DejaVuSerifCondensed';

const locate = createRequire(import.meta.url);
const fontFile = (style: string): string => locate.resolve(`dejavu-fonts-ttf/ttf/${face}${style}.ttf`);
const fonts = {
  normal: fontFile(''),
  bold: fontFile('-Bold'),
  italics: fontFile('-Italic'),
  bolditalics: fontFile('-BoldItalic'),
};
const fontFiles = new Set(Object.values(fonts));

// The library is one object for the whole process: it is told here, once, what it may read. Nothing but the fonts; a
// text that names a file or an address stays a text.
pdfMake.setFonts({ [face]: fonts });
pdfMake.setUrlAccessPolicy(() => false);
pdfMake.setLocalAccessPolicy((path) => fontFiles.has(path));

/** What is printed; page, font and the dates inside the file are set by the printer. */
export interface Print extends Pick<DocumentDefinition, 'content' | 'footer'> {
  readonly title: string;
  readonly author: string;
  /** Goes into the file, whose bytes are the same for the same print. */
  readonly formedAt: Date;
  /** BCP 47. */
  readonly language: string;
  /** Set large and pale across every page. */
  readonly watermark?: string;
  /** What the file says of itself to programs, beside title and author. */
  readonly marks?: Readonly<Record<string, string>>;
}

/** Left and right margin are those of a paper that is filed; points. */
export const pageMargins: [number, number, number, number] = [85, 56, 42, 56];
/** Width of A4 between the margins, in points. */
export const textWidth = 595.28 - pageMargins[0] - pageMargins[2];

/** The PDF of a print, one A4 page or more. */
export async function printPdf({ title, author, formedAt, language, content, footer, watermark, marks = {} }: Print): Promise<Uint8Array> {
  const document = pdfMake.createPdf({
    pageSize: 'A4',
    pageMargins,
    language,
    defaultStyle: { font: face, fontSize: 12, lineHeight: 1.3 },
    info: { title, author, creationDate: formedAt, modDate: formedAt, creator: 'Reglament', producer: 'pdfmake', ...marks },
    content,
    ...(footer === undefined ? {} : { footer }),
    ...(watermark === undefined ? {} : { watermark: { text: watermark, color: '#666666', opacity: 0.1, bold: true, angle: -50 } }),
  });
  return new Uint8Array(await document.getBuffer());
}
