import { expect } from 'chai';
import { acceptAttachment, maxAttachmentSize } from '../../src/documents/accept-attachment.ts';
import { FileEmpty, FileTooLarge, FileTypeRefused } from '../../src/documents/errors.ts';
import { rejection } from '../adapters/rejection.ts';

const pdf = new TextEncoder().encode('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n');
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xff, 0xd9]);
const gif = new TextEncoder().encode('GIF89a\u0001\u0000\u0001\u0000');
const zip = Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 0, 0]);
const html = new TextEncoder().encode('<!doctype html><script>alert(1)</script>');
const svg = new TextEncoder().encode('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>');

describe('acceptAttachment', () => {
  for (const [name, bytes, mediaType] of [
    ['удостоверение.pdf', pdf, 'application/pdf'],
    ['Scan.PDF', pdf, 'application/pdf'],
    ['scan.png', png, 'image/png'],
    ['scan.jpg', jpeg, 'image/jpeg'],
    ['scan.jpeg', jpeg, 'image/jpeg'],
  ] as const) {
    it(`should accept ${name}`, async () => {
      expect(await acceptAttachment(name, bytes)).to.deep.equal({ name, mediaType, bytes });
    });
  }

  for (const [what, name, bytes] of [
    ['a picture of another type', 'scan.gif', gif],
    ['an archive', 'scan.zip', zip],
    ['a page under the name of a picture', 'scan.png', html],
    ['a picture that is a page with a script', 'scan.svg', svg],
    ['the same under the name of a picture', 'scan.png', svg],
    ['a page that says further on that it is a paper', 'scan.pdf', new TextEncoder().encode('<script>alert(1)</script>%PDF-1.7')],
    ['a program', 'scan.pdf', Buffer.from('TVqQAAMAAAAEAAAA', 'base64')],
    ['a paper whose name turns the direction of writing', 'scan\u202Efdp.exe', pdf],
    ['a picture under the name of a paper', 'scan.pdf', png],
    ['a paper under the name of a program', 'scan.pdf.exe', pdf],
    ['a paper without an extension', 'pdf', pdf],
    ['a single byte', 'scan.pdf', Uint8Array.of(37)],
  ] as const) {
    it(`should refuse ${what}`, async () => {
      expect(await rejection(acceptAttachment(name, bytes))).to.be.instanceOf(FileTypeRefused);
    });
  }

  it('should name the types it accepts', async () => {
    expect(await rejection(acceptAttachment('scan.gif', gif)))
      .to.have.property('details')
      .that.deep.equals({ found: 'image/gif', accepted: ['application/pdf', 'image/jpeg', 'image/png'] });
  });

  it('should refuse a file without bytes', async () => {
    expect(await rejection(acceptAttachment('scan.pdf', new Uint8Array()))).to.be.instanceOf(FileEmpty);
  });

  it('should accept ten megabytes and not one byte more', async () => {
    expect(await rejection(acceptAttachment('scan.pdf', pdfOf(maxAttachmentSize + 1)))).to.be.instanceOf(FileTooLarge);
    expect(await acceptAttachment('scan.pdf', pdfOf(maxAttachmentSize))).to.have.property('mediaType', 'application/pdf');
  });
});

function pdfOf(size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  bytes.set(pdf);
  return bytes;
}
