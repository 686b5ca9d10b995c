import { reasonWords, type FormNoticeInput, type KnownReason } from './form-notice.ts';

type Kind = FormNoticeInput['noticeKind'];

const beginnings: Readonly<Record<Kind, string>> = {
  'signing-refused': 'Өтінішке қол қойылмады',
  'documents-refused': 'Құжаттар қабылданбады',
  'request-refused': 'Қызметтен бас тартылды',
  'sign-in-refused': 'Жүйеге кіруге рұқсат берілмеді',
};

const reasons: Readonly<Record<KnownReason, string>> = {
  expired: 'қолтаңба куәлігінің мерзімі басталмаған немесе өткен',
  revoked: 'қолтаңба куәлігінің күші жойылған',
  'another-person': 'қолтаңба куәлігі басқа адамға берілген',
  'sign-in': 'ЖСН немесе пароль расталмады',
  'not-paid': 'қызмет ақысы түспеді',
  'not-found': 'мемлекеттік деректер қорында мәлімет жоқ',
  'person-not-found': 'жеке тұлғалар тізілімінде сіз туралы дерек жоқ',
  'power-of-attorney-not-found': 'нотариат жүйесінде сенімхат туралы дерек жоқ',
};

/** The notice in Kazakh. */
export function noticeTextKk({ noticeKind, reason, registrationNumber }: FormNoticeInput): string {
  const about = registrationNumber === null ? '' : ` (№ ${registrationNumber} өтініш)`;
  return `${beginnings[noticeKind]}${about}. Себебі: ${reasonWords(reason, reasons)}.`;
}
