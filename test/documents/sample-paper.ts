import type { ResultPaperContent } from '../../src/documents/result-paper.ts';

/** A final certificate of nobody in particular. */
export function samplePaper(more: Partial<ResultPaperContent> = {}): ResultPaperContent {
  return {
    language: 'ru',
    kind: 'certificate',
    service: 'unemployment-certificate',
    office: { name: 'Отдел занятости города', address: 'г. Атырау, ул. Шарипова, 4а' },
    number: '00017-С/2026',
    formedAt: '2026-03-01T20:00:00.000Z',
    registrationNumber: 'ATYRAU-CITY-2026-00031',
    registeredAt: '2026-02-27T05:00:00.000Z',
    person: { surname: 'Қайратов', givenName: 'Әділ', patronymic: 'Нұрланұлы', birthDate: '1985-03-12', iin: '850312300012' },
    child: null,
    preschool: null,
    reason: null,
    words: null,
    details: null,
    issue: {
      signatory: { name: 'Жумабаева Сауле Ерлановна', position: 'Руководитель отдела', acting: false },
      at: '2026-03-02T09:05:00.000Z',
      code: '7K3M9QWX2F8NTZ4C',
      site: 'https://services.example.kz',
    },
    ...more,
  };
}
