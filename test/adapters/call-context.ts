import type { CallerContext, FormedDocument } from '../../src/adapters/port.ts';

export const counter = { id: 'p-counter', iin: '791115401015', name: 'Ахметова Динара Маратовна' };

/** The context of a call; documents it attaches are kept in `attached`. */
export function callContext(more: Partial<CallerContext> = {}): CallerContext & { attached: FormedDocument[] } {
  const attached: FormedDocument[] = [];
  return {
    key: 'case-1/element#1',
    caseId: 'case-1',
    element: 'element',
    office: 'atyrau-city',
    takenAt: null,
    service: 'unemployment-certificate',
    language: 'ru',
    now: new Date('2026-03-02T05:00:00Z'),
    person: null,
    signatory: null,
    attachDocument: async (document) => {
      attached.push(document);
      return { id: `document-${attached.length}`, number: document.number };
    },
    attached,
    ...more,
  };
}
