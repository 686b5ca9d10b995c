import { reasonWords, type FormNoticeInput, type KnownReason } from './form-notice.ts';

type Kind = FormNoticeInput['noticeKind'];

const beginnings: Readonly<Record<Kind, string>> = {
  'signing-refused': 'Заявление не подписано',
  'documents-refused': 'Документы не приняты',
  'request-refused': 'В услуге отказано',
  'sign-in-refused': 'Вход в систему не разрешён',
};

const reasons: Readonly<Record<KnownReason, string>> = {
  expired: 'срок действия сертификата подписи не наступил или истёк',
  revoked: 'сертификат подписи отозван',
  'another-person': 'сертификат подписи выдан другому лицу',
  'sign-in': 'ИИН или пароль не подтверждены',
  'not-paid': 'оплата за услугу не поступила',
  'not-found': 'в государственной базе данных сведений нет',
  'person-not-found': 'данных о вас нет в ГБД ФЛ',
  'power-of-attorney-not-found': 'данных о доверенности нет в ЕНИС',
};

/** The notice in Russian. */
export function noticeTextRu({ noticeKind, reason, registrationNumber }: FormNoticeInput): string {
  const about = registrationNumber === null ? '' : ` (заявление № ${registrationNumber})`;
  return `${beginnings[noticeKind]}${about}. Причина: ${reasonWords(reason, reasons)}.`;
}
