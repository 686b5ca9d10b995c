/** What signing says, in Russian. A part of `ru`. */
export const ruSigning = {
  signing: {
    choose: 'Выбрать свидетельство…',
    change: 'Выбрать другое…',
    none: 'На вашем носителе нет свидетельств: подписать нечем.',
    title: 'Каким свидетельством подписать?',
    lead: 'Действительно ли свидетельство, скажет удостоверяющий центр, когда вы подпишете.',
    list: 'Свидетельства на вашем носителе',
    iin: (masked: string): string => `ИИН ${masked}`,
    serial: (serial: string): string => `№ ${serial}`,
    validity: (from: string, to: string): string => `Срок: ${from} – ${to}`,
    over: 'срок истёк',
    early: 'срок ещё не начался',
    onDevice: 'Выбрать на своём компьютере…',
    waiting: 'Ждём NCALayer: выберите ключ в его окне.',
    layer: {
      'layer-unreachable': 'NCALayer не отвечает. Запустите его на этом компьютере и повторите.',
      'layer-cancelled': 'Подпись отменена в окне NCALayer.',
      'layer-refused': 'NCALayer не смог подписать. Проверьте ключ и повторите.',
    },
    confirm: 'Выбрать',
    cancel: 'Отмена',
  },
};
