import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import type { RandomSource } from './parts.ts';

/** Chance from the operating system. */
export const secureRandom: RandomSource = {
  uuid: () => randomUUID(),
  hex: (bytes) => randomBytes(bytes).toString('hex'),
  below: (limit) => randomInt(limit),
};
