import type { MigrationFaultView, MigrationGroupView } from '../../src/http/contract.ts';

/** The new element for each old one that is named. */
export type Mapping = Readonly<Record<string, string>>;

/** An old element for which a new place is asked, and where it may go. */
export interface Question {
  readonly element: string;
  readonly places: readonly string[];
  readonly proposed: string | null;
}

/** Questions of a plan, one for each element: cases of several groups may ask the same. */
export function questionsOf(groups: readonly MigrationGroupView[]): readonly Question[] {
  const faults = groups.flatMap((group) => group.faults).filter(asks);
  return [...new Map(faults.map(({ element, places, proposed }) => [element, { element, places, proposed }])).values()];
}

/** Those asked before stay, so that what was named can be named otherwise. */
export function withQuestions(known: readonly Question[], more: readonly Question[]): readonly Question[] {
  return [...new Map([...known, ...more].map((question) => [question.element, question])).values()];
}

/** Without the element where nothing is named for it. */
export function withPlace(mapping: Mapping, element: string, place: string): Mapping {
  const { [element]: _before, ...others } = mapping;
  return place === '' ? others : { ...others, [element]: place };
}

function asks(fault: MigrationFaultView): fault is MigrationFaultView & { readonly element: string } {
  return fault.element !== null && fault.places.length > 0;
}
