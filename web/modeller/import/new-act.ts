/** As much of an act as a new region begins with, as it is typed; the editor of the act takes it from there. */
export interface TypedAct {
  readonly number: string;
  readonly date: string;
  readonly title: string;
  readonly language: string;
  /** What the act calls the region. */
  readonly region: string;
  /** The office that renders the service, and where it is. */
  readonly office: string;
  readonly address: string;
}

/** Nothing typed yet. */
export const noAct: TypedAct = { number: '', date: '', title: '', language: 'ru', region: '', office: '', address: '' };

/** What is still to be typed. */
export function missingOf(act: TypedAct): readonly (keyof TypedAct)[] {
  return (Object.keys(act) as (keyof TypedAct)[]).filter((key) => act[key].trim() === '');
}

/** The entry of the act in the layout of `act.json`. @param region its folder */
export function newAct(region: string, typed: TypedAct): unknown {
  const { number, date, title, language, region: name, office, address } = typed;
  const signs = number.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
  return {
    id: [region, signs, date.slice(0, 4)].filter((part) => part !== '').join('-'),
    number: number.trim(),
    date,
    title: title.trim(),
    language,
    region: name.trim(),
    publisher: name.trim(),
    registration: null,
    state: 'in-force',
    repealedBy: null,
    officialText: null,
    units: [],
    positions: [],
    offices: [{ id: `${region}-office`, name: office.trim(), address: address.trim() }],
  };
}
