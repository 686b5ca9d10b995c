import type { Office } from '../../identity/person.ts';
import type { ListedOffice } from '../contract-people.ts';

/** The office as the administrator sees it. */
export function listedOffice({ id, name, address, region, kind = 'department' }: Office): ListedOffice {
  return { id, name, address, region, kind };
}
