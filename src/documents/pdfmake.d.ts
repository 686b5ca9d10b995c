// pdfmake ships no types. These are of what is used here.
declare module 'pdfmake' {
  export interface Content {
    text?: string | (string | Content)[];
    stack?: Content[];
    columns?: Content[];
    table?: { widths: (string | number)[]; body: Content[][] };
    canvas?: { type: 'line'; x1: number; y1: number; x2: number; y2: number; lineWidth: number }[];
    qr?: string;
    /** Side of a QR code, in points. */
    fit?: number;
    eccLevel?: 'L' | 'M' | 'Q' | 'H';
    link?: string;
    layout?: string;
    width?: string | number;
    margin?: [left: number, top: number, right: number, bottom: number];
    alignment?: 'left' | 'center' | 'right' | 'justify';
    fontSize?: number;
    bold?: boolean;
    italics?: boolean;
    color?: string;
    lineHeight?: number;
    characterSpacing?: number;
    leadingIndent?: number;
    preserveLeadingSpaces?: boolean;
    unbreakable?: boolean;
  }
  export interface DocumentDefinition {
    content: Content[];
    footer?: (page: number, pages: number) => Content;
    watermark?: { text: string; color: string; opacity: number; bold: boolean; angle: number; fontSize?: number };
    pageSize: string;
    pageMargins: [number, number, number, number];
    defaultStyle: Content & { font: string };
    info: { title: string; author: string; creationDate: Date; modDate?: Date; producer?: string; creator?: string; [mark: string]: unknown };
    language?: string;
    compress?: boolean;
  }
  interface PdfMake {
    setFonts(fonts: Record<string, Record<'normal' | 'bold' | 'italics' | 'bolditalics', string>>): void;
    setUrlAccessPolicy(allows: (url: string) => boolean): void;
    setLocalAccessPolicy(allows: (path: string) => boolean): void;
    createPdf(definition: DocumentDefinition): { getBuffer(): Promise<Buffer> };
  }
  const pdfMake: PdfMake;
  export default pdfMake;
}
