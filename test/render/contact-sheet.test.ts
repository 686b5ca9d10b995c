import { expect } from 'chai';
import { contactSheet, type SheetEntry } from '../../src/render/contact-sheet.ts';

describe('contactSheet', () => {
  const entry = (changes: Partial<SheetEntry>): SheetEntry => ({
    key: 'region/service/office',
    act: 'Область, № 1, 2012-01-01',
    language: 'kk',
    service: 'Анықтама беру',
    channel: 'УО',
    ...changes,
  });

  it('should show every diagram once, under its act and its service', () => {
    const page = contactSheet([entry({}), entry({ key: 'region/service/portal', channel: 'ЭҮП' }), entry({ key: 'b/c/office', act: 'B' })]);
    expect(page.match(/<img src="[^"]+"/g)).to.deep.equal([
      '<img src="region/service/office.svg"',
      '<img src="region/service/portal.svg"',
      '<img src="b/c/office.svg"',
    ]);
    expect(page.match(/<h2>/g)).to.have.length(2);
    expect(page.match(/<h3>Анықтама беру<\/h3>/g)).to.have.length(2);
    expect(page).to.include('<section lang="kk">');
  });

  it('should take names as text, never as markup', () => {
    expect(contactSheet([entry({ service: '<b>x</b> & "y"' })])).to.include('&lt;b>x&lt;/b> &amp; &quot;y&quot;');
  });
});
