import type { NoticeWords } from './notice-words.ts';

/** Words of the notice of registration in Russian. */
export const noticeTextsRu: NoticeWords = {
  file: 'Уведомление о регистрации заявления',
  title: 'УВЕДОМЛЕНИЕ',
  subtitle: 'о регистрации заявления',
  applicant: 'Заявитель',
  service: 'Услуга',
  registrationNumber: 'Регистрационный номер',
  registeredAt: 'Зарегистрировано',
  caseNumber: 'Номер дела для справок',
  due: 'Срок оказания услуги',
  noDue: 'регламентом не установлен',
  undetermined: 'будет сообщён, когда утвердят календарь рабочих дней',
  provisional: 'предварительно: календарь года ещё не утверждён',
  received: 'Принято от заявителя',
  application: 'Заявление',
  advice: 'Сохраните это уведомление. Чтобы узнать, на каком шаге находится заявление, назовите любой из двух номеров.',
  electronic: 'Уведомление подтверждает приём заявления и решением по нему не является.',
};
