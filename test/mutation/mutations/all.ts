import type { Mutation } from '../mutation.ts';
import * as flows from './flows.ts';
import * as law from './law.ts';
import * as steps from './steps.ts';
import * as work from './work.ts';

/** Every kind of change, by kind. */
export const mutations: readonly Mutation[] = [
  ...Object.values(steps),
  ...Object.values(flows),
  ...Object.values(law),
  ...Object.values(work),
].toSorted((a, b) => a.kind.localeCompare(b.kind));
