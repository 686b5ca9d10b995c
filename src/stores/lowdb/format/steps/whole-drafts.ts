import { type FormatStep, isOldData } from '../format-step.ts';

/** Up to format 4 a draft was a diagram alone; now it is what it changes of the whole set. */
export const wholeDrafts: FormatStep = {
  format: 5,
  kind: 'draft',
  change: (kept) => {
    const { draft } = kept;
    if (!isOldData(draft) || draft['schema'] !== 1) return kept;
    const { xml, ...rest } = draft;
    return { ...kept, draft: { ...rest, schema: 2, changes: { xml } } };
  },
};
