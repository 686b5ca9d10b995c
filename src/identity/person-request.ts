import { z } from 'zod';
import { positions, roles } from '../cases/actor.ts';
import { isPlainLine } from '../cases/plain-text.ts';

/** What is said of a person when they are added or changed. */
export interface PersonRequest {
  readonly login: string;
  readonly name: string;
  /** Left out: as it was; null: none. */
  readonly iin?: string | null | undefined;
  readonly office: string | null;
  readonly positions: readonly (typeof positions)[number][];
  readonly roles: readonly (typeof roles)[number][];
}

/**
 * The schema of a person as an administrator, or a file, describes them.
 * @param isIin whether twelve digits are an individual identification number
 */
export function personRequestSchema(isIin: (text: string) => boolean): z.ZodType<PersonRequest> {
  return z.strictObject(personFields(isIin)).superRefine(({ office, positions: held, iin }, context) => {
    const refuse = (field: string, message: string): void => context.addIssue({ code: 'custom', path: [field], message });
    const atOffice = held.some((position) => position !== 'consumer');
    if (atOffice && office === null) refuse('office', 'whoever holds a position works at an office');
    if (held.includes('consumer') && office !== null) refuse('office', 'a citizen belongs to no office');
    if (held.includes('consumer') && iin === null) refuse('iin', 'a citizen needs an individual identification number');
  });
}

/** The fields one by one, for schemas that have others beside them. */
function personFields(isIin: (text: string) => boolean) {
  return {
    login: z.string().regex(/^[a-z0-9][a-z0-9._-]{1,62}$/, 'small latin letters, digits, dot, dash or underscore'),
    name: z.string().trim().min(1).max(200).refine(isPlainLine, 'characters'),
    iin: z.string().refine(isIin, 'no individual identification number').nullish(),
    office: z.string().min(1).max(200).nullable(),
    positions: z.array(z.enum(positions)).refine(isSet, 'named twice'),
    roles: z.array(z.enum(roles)).refine(isSet, 'named twice'),
  };
}

function isSet(items: readonly string[]): boolean {
  return new Set(items).size === items.length;
}
