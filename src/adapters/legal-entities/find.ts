import { z } from 'zod';
import type { Ask, Operation } from '../operation.ts';
import { bin } from './bin.ts';

const input = z.object({ bin });

/** Whether the legal person may act today. */
export const entityStates = ['active', 'liquidated'] as const;

const result = z.discriminatedUnion('entityFound', [
  z.strictObject({
    entityFound: z.literal('found'),
    entityName: z.string().min(1),
    entityState: z.enum(entityStates),
    /** The day it was entered into the register. */
    entityRegisteredOn: z.iso.date(),
    /** Who acts for it without a power of attorney. */
    entityHead: z.string().min(1),
  }),
  z.strictObject({
    entityFound: z.literal('not-found'),
    entityName: z.null(),
    entityState: z.null(),
    entityRegisteredOn: z.null(),
    entityHead: z.null(),
  }),
]);

export type FindEntityInput = z.infer<typeof input>;
export type FindEntityResult = z.infer<typeof result>;

const notFound: FindEntityResult = {
  entityFound: 'not-found',
  entityName: null,
  entityState: null,
  entityRegisteredOn: null,
  entityHead: null,
};

/** `legal-entities.find`: the legal person that carries this number. Not finding any is an answer, not a failure. */
export function findEntity(answer: Ask<FindEntityInput, FindEntityResult>): Operation<FindEntityInput, FindEntityResult> {
  return {
    type: 'legal-entities.find',
    input,
    result,
    personal: ['entityHead'],
    amiss: {
      'not-found': () => notFound,
      mismatch: () => ({
        entityFound: 'found',
        entityName: 'ТОО «Иная организация»',
        entityState: 'liquidated',
        entityRegisteredOn: '1999-01-05',
        entityHead: 'Иной Иван',
      }),
    },
    call: answer,
  };
}
