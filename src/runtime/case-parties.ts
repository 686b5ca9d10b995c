import type { Actor } from '../cases/actor.ts';
import type { Case } from '../cases/case.ts';
import { PositionRequired } from '../cases/errors.ts';
import { may } from '../cases/rights.ts';
import { departmentsFor } from '../definitions/departments-for.ts';
import type { LoadedDefinition } from './api.ts';
import { OfficeRequired, OfficeUnknown } from './errors.ts';
import { isTakingUnit } from './is-taking-unit.ts';
import { firstTasks, startPositions } from './start-positions.ts';

/** Who a case is between: the office that renders the service, and who took the application or handed it in. */
export type CaseParties = Pick<Case, 'office' | 'takenAt' | 'applicant'>;

/** Whether the person may take, or hand in, an application of the definition at some office. */
export function mayStart(actor: Actor, definition: LoadedDefinition): boolean {
  return departments(definition).some((office) => partiesAt(actor, definition, office) !== null);
}

/**
 * The departments this person chooses from when starting a case. None where there is nothing to choose: the person may
 * start at their own department, or nowhere.
 */
export function officesToName(actor: Actor, definition: LoadedDefinition): readonly string[] {
  const open = departments(definition).filter((office) => partiesAt(actor, definition, office) !== null);
  return actor.office !== null && open.includes(actor.office) ? [] : open;
}

/**
 * The parties of the case this person starts.
 * @param office the department that is to render the service; null: the person's own
 * @throws PositionRequired, OfficeRequired, OfficeUnknown
 */
export function partiesOf(actor: Actor, definition: LoadedDefinition, office: string | null): CaseParties {
  const offices = departments(definition);
  const refused = new PositionRequired(startPositions(definition.diagram));
  if (!mayStart(actor, definition)) throw refused;
  const rendering = office ?? actor.office;
  if (office === null && (rendering === null || !offices.includes(rendering))) throw new OfficeRequired(definition.key);
  if (rendering === null || !offices.includes(rendering)) throw new OfficeUnknown(definition.key, rendering ?? '');
  const parties = partiesAt(actor, definition, rendering);
  if (parties === null) throw refused;
  return parties;
}

function departments({ act, key }: LoadedDefinition): readonly string[] {
  return departmentsFor(act, key).map(({ id }) => id);
}

/** The parties where this department is to render the service; null where the person may not start a case there. */
function partiesAt(actor: Actor, definition: LoadedDefinition, office: string): CaseParties | null {
  const positions = startPositions(definition.diagram);
  const startedBy = (parties: Partial<CaseParties>): boolean => may(actor, 'case.start', parties, positions);
  if (takenForOthers(definition)) {
    const takenAt = takingOffice(actor, definition);
    return takenAt !== null && startedBy({ takenAt }) ? { office, takenAt, applicant: null } : null;
  }
  if (startedBy({ office })) return { office, takenAt: null, applicant: null };
  return startedBy({ applicant: actor.id }) ? { office, takenAt: null, applicant: actor.id } : null;
}

/** Whether another office than the rendering one takes applications of this channel. */
function takenForOthers(definition: LoadedDefinition): boolean {
  return firstTasks(definition.diagram).some((node) => isTakingUnit(definition, node));
}

/** The person's office where it takes applications for others, or null. */
function takingOffice({ office }: Actor, { act }: LoadedDefinition): string | null {
  return act.offices.find(({ id, kind = 'department' }) => id === office && kind !== 'department')?.id ?? null;
}
