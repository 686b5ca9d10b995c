import { expect } from 'chai';
import { noticeKinds } from '../../src/cases/case-notice.ts';
import { documentLetter, noticeLetter } from '../../src/documents/letters.ts';

const notice = { number: 'A-2026-000001', caseLink: 'https://reglament.example/cabinet/cases/1', profileLink: 'https://reglament.example/cabinet/profile' };

describe('letters to applicants', () => {
  for (const language of ['ru', 'kk'] as const) {
    for (const kind of noticeKinds) {
      it(`should tell in ${language} that it is ${kind}: number, status, link, and how to end it`, () => {
        const { subject, text } = noticeLetter({ kind, ...notice }, language);
        expect(subject).to.contain(notice.number).and.not.contain('\n');
        expect(text).to.contain(notice.number).and.contain(notice.caseLink).and.contain(notice.profileLink);
      });
    }

    it(`should say in ${language} each status in words of its own`, () => {
      expect(new Set(noticeKinds.map((kind) => noticeLetter({ kind, ...notice }, language).subject)).size).to.equal(noticeKinds.length);
    });

    it(`should go in ${language} with a document`, () => {
      const { subject, text } = documentLetter(notice.number, language);
      expect(subject + text).to.contain(notice.number).and.not.contain('undefined');
    });
  }

  it('should speak Kazakh with Kazakh letters and no Latin one inside a word', () => {
    const said = noticeKinds.map((kind) => noticeLetter({ kind, ...notice }, 'kk').text).join('\n');
    expect(said).to.match(/[әғқңөұүһі]/u);
    expect(said).not.to.match(/[а-яәғқңөұүһі][a-z]|[a-z][а-яәғқңөұүһі]/iu);
  });
});
