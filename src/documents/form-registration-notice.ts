import type { Content } from 'pdfmake';
import { grey, letterhead } from './letterhead.ts';
import { noticeTexts } from './notice-texts.ts';
import { pageMargins, printPdf } from './pdf-printer.ts';
import type { RegistrationNotice } from './registration-notice.ts';
import { resultTexts } from './result-texts.ts';

/** The PDF of a notice of registration, for the applicant to take along. The same bytes for the same content. */
export async function formRegistrationNotice(notice: RegistrationNotice): Promise<Uint8Array> {
  const { office, registrationNumber, registeredAt, language } = notice;
  const texts = noticeTexts[language];
  const { number, day } = resultTexts[language];
  return printPdf({
    title: `${texts.file} № ${registrationNumber}`,
    author: office.name,
    formedAt: new Date(registeredAt),
    language,
    content: [
      ...letterhead(office, number(registrationNumber), day(registeredAt)),
      { text: texts.title, alignment: 'center', bold: true, fontSize: 15, characterSpacing: 2, margin: [0, 30, 0, 2] },
      { text: texts.subtitle, alignment: 'center', margin: [0, 0, 0, 24] },
      ...facts(notice).map(([name, value]) => fact(name, value)),
      { text: texts.received, color: grey, margin: [0, 14, 0, 4] },
      ...[texts.application, ...notice.received].map((name, index) => ({
        text: `${index + 1}. ${name}`,
        preserveLeadingSpaces: true,
        margin: [12, 0, 0, 2] as [number, number, number, number],
      })),
      { text: texts.advice, margin: [0, 24, 0, 0] },
    ],
    footer: () => ({ margin: [pageMargins[0], 10, pageMargins[2], 0], fontSize: 8, color: grey, text: texts.electronic }),
  });
}

function facts(notice: RegistrationNotice): readonly (readonly [string, string])[] {
  const { language, applicantName, service, registrationNumber, registeredAt, caseNumber, dueAt, dueState } = notice;
  const texts = noticeTexts[language];
  const { day, time } = resultTexts[language];
  return [
    ...(applicantName === null ? [] : [[texts.applicant, applicantName] as const]),
    [texts.service, service],
    [texts.registrationNumber, registrationNumber],
    [texts.registeredAt, `${day(registeredAt)}, ${time(registeredAt)}`],
    [texts.caseNumber, caseNumber],
    [texts.due, dueAt === null ? withoutTerm(notice) : `${day(dueAt)}, ${time(dueAt)}${dueState === 'provisional' ? ` (${texts.provisional})` : ''}`],
  ];
}

/** A term that cannot be told yet is not one the act leaves out. */
function withoutTerm({ language, dueState }: RegistrationNotice): string {
  const { noDue, undetermined } = noticeTexts[language];
  return dueState === 'undetermined' ? undetermined : noDue;
}

function fact(name: string, value: string): Content {
  return {
    margin: [0, 0, 0, 6],
    columns: [
      { text: name, width: 170, color: grey },
      { text: value, width: '*', bold: true },
    ],
  };
}
