import type { ruSigning } from './ru-signing.ts';

/** What signing says, in Kazakh. A part of `kk`. */
export const kkSigning: typeof ruSigning = {
  signing: {
    choose: 'Куәлікті таңдау…',
    change: 'Басқасын таңдау…',
    none: 'Тасығышыңызда куәлік жоқ: қол қоюға болмайды.',
    title: 'Қай куәлікпен қол қойылады?',
    lead: 'Куәліктің жарамды екенін қол қойған кезде куәландырушы орталық айтады.',
    list: 'Тасығышыңыздағы куәліктер',
    iin: (masked) => `ЖСН ${masked}`,
    serial: (serial) => `№ ${serial}`,
    validity: (from, to) => `Мерзімі: ${from} – ${to}`,
    over: 'мерзімі өтіп кеткен',
    early: 'мерзімі әлі басталған жоқ',
    onDevice: 'Өз компьютерінде таңдау…',
    waiting: 'NCALayer күтілуде: оның терезесінде кілтті таңдаңыз.',
    layer: {
      'layer-unreachable': 'NCALayer жауап бермейді. Оны осы компьютерде іске қосып, қайталаңыз.',
      'layer-cancelled': 'NCALayer терезесінде қол қою тоқтатылды.',
      'layer-refused': 'NCALayer қол қоя алмады. Кілтті тексеріп, қайталаңыз.',
    },
    confirm: 'Таңдау',
    cancel: 'Болдырмау',
  },
};
