import type { MigrationFaultView } from '../../src/http/contract.ts';
import { texts } from '../shared/texts/texts.ts';

/** Why a case does not move, with the place it is about. `nameOf` knows the elements of both versions. */
export function faultText({ reason, element, variable }: MigrationFaultView, nameOf: (element: string) => string): string {
  const { reasons } = texts.migration;
  const why = reasons[reason]?.(variable ?? '') ?? reason;
  return element === null ? why : `${nameOf(element)}: ${why}`;
}
