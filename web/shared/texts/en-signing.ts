import type { ruSigning } from './ru-signing.ts';

/** What signing says, in English. A part of `en`. */
export const enSigning: typeof ruSigning = {
  signing: {
    choose: 'Choose a certificate…',
    change: 'Choose another…',
    none: 'There is no certificate on your token: you cannot sign.',
    title: 'Which certificate do you sign with?',
    lead: 'Whether a certificate is valid, the certification authority says when you sign.',
    list: 'Certificates on your token',
    iin: (masked) => `IIN ${masked}`,
    serial: (serial) => `No. ${serial}`,
    validity: (from, to) => `Valid: ${from} – ${to}`,
    over: 'its time is over',
    early: 'its time has not begun',
    onDevice: 'Choose on your computer…',
    waiting: 'Waiting for NCALayer: choose the key in its window.',
    layer: {
      'layer-unreachable': 'NCALayer does not answer. Start it on this computer and try again.',
      'layer-cancelled': 'Signing was cancelled in the window of NCALayer.',
      'layer-refused': 'NCALayer could not sign. Check the key and try again.',
    },
    confirm: 'Choose',
    cancel: 'Cancel',
  },
};
