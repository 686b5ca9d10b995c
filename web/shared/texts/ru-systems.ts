import { plural } from '../plural.ts';

/** What is said of the state's systems, in Russian. */
export const ruSystems = {
  systems: {
    title: 'Внешние системы',
    lead: 'Как отвечают системы государства. Систему, которая не отвечает, дела не осаждают: они ждут и продолжаются сами, когда она заработает.',
    drills: 'Учения: запросы можно заставить отказывать, чтобы люди научились действовать при сбоях. После перезапуска сервера все отказы выключены.',
    system: 'Система и запросы к ней',
    own: 'Сам отдел',
    ownLead: 'регистрация, документы, уведомления',
    state: {
      closed: 'отвечает',
      open: 'не отвечает',
      'half-open': 'проверяется',
    } as Readonly<Record<string, string>>,
    askAgain: (time: string): string => `снова спросят в ${time}`,
    askNext: 'снова спросят при первом запросе',
    lastFailure: (time: string, operation: string): string => `последний отказ ${time}: ${operation}`,
    downOf: (system: string): string => `Связь с системой «${system}»`,
    connected: 'связь есть',
    downFor: (minutes: number): string => `нет связи ${minutes} ${plural(minutes, 'минуту', 'минуты', 'минут')}`,
    downAlways: 'нет связи, пока не вернут',
    downUntil: (time: string): string => `нет связи до ${time}`,
    until: (time: string): string => `до ${time}`,
    waits: (name: string): string => `Шаг «${name}»: система не отвечает. Запрос повторится сам, когда она заработает.`,
    names: {
      'persons-register': 'ГБД ФЛ: физические лица',
      'legal-entities': 'ГБД ЮЛ: юридические лица',
      'civil-registry': 'ИС ЗАГС: акты гражданского состояния',
      'notary-system': 'ЕНИС: нотариат',
      'social-assistance': 'Получатели адресной помощи',
      gateway: 'Шлюз: ШЭП и РШЭП',
      monitoring: 'Мониторинг ЦОН',
      'payment-gateway': 'Платёжный шлюз',
      'sign-in': 'Вход в информационные системы',
      portal: 'Портал электронного правительства',
      'signature-authority': 'Удостоверяющий центр',
    } as Readonly<Record<string, string>>,
  },
};
