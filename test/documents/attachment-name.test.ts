import { expect } from 'chai';
import { attachmentName } from '../../src/documents/attachment-name.ts';

describe('attachmentName', () => {
  for (const [given, cleaned] of [
    ['Жеке куәлік № 1.pdf', 'Жеке куәлік № 1.pdf'],
    ['C:\\Users\\Иван\\scan.pdf', 'scan.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['a\u0000b\r\n.pdf', 'ab.pdf'],
    ['invoice\u202Efdp.exe', 'invoicefdp.exe'],
    ['a<b>:"c|?*.pdf', 'a_b___c___.pdf'],
    ['  ..scan.pdf.. ', 'scan.pdf'],
    ['a   b.pdf', 'a b.pdf'],
    ['Й'.normalize('NFD'), 'Й'],
    ['half\uD800.pdf', 'half\uFFFD.pdf'],
    ['', 'file'],
    ['...', 'file'],
    ['folder/', 'file'],
  ] as const) {
    it(`should make ${JSON.stringify(given)} ${JSON.stringify(cleaned)}`, () => {
      expect(attachmentName(given)).to.equal(cleaned);
    });
  }

  it('should shorten a long name and keep its extension', () => {
    const name = attachmentName(`${'ә'.repeat(300)}.pdf`);
    expect(name).to.have.length(120).and.match(/^ә+….pdf$/u);
  });
});
