import type { DefinitionContent } from '../definitions/definition.ts';

/** The act of a diagram that is tied to none: one department, where the people of the demonstration work. */
export const plainAct: DefinitionContent['act'] = {
  id: 'no-act',
  number: '0',
  date: '2020-01-01',
  title: 'No act',
  language: 'ru',
  region: 'No region',
  publisher: 'Nobody',
  registration: null,
  state: 'in-force',
  repealedBy: null,
  officialText: null,
  units: [],
  positions: [],
  offices: [{ id: 'atyrau-city', name: 'Office', address: 'Street 1' }],
};
