import type { FormatStep } from './format-step.ts';
import { caseParties } from './steps/case-parties.ts';
import { enginePasses } from './steps/engine-passes.ts';
import { namedSchemas } from './steps/named-schemas.ts';
import { peopleFlags } from './steps/people-flags.ts';
import { wholeDrafts } from './steps/whole-drafts.ts';

/** What each format changed, the oldest first. A new one goes to the end and raises `currentFormat`. */
export const formatSteps: readonly FormatStep[] = [caseParties, peopleFlags, enginePasses, wholeDrafts, ...namedSchemas];

/** The format this version reads and writes. Format 1 is that of folders that do not say. */
export const currentFormat = 6;
