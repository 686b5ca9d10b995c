import { type FormatStep, isOldData } from '../format-step.ts';

/**
 * Cases of format 1 know neither service centres nor applicants: such a case was taken at the counter of its own office,
 * whose staff do its tasks.
 */
export const caseParties: FormatStep = {
  format: 2,
  kind: 'case',
  change: (record) => {
    if (record['takenAt'] !== undefined && record['applicant'] !== undefined) return record;
    const tasks = Array.isArray(record['tasks']) ? record['tasks'].map((task: unknown) => (isOldData(task) ? { office: record['office'], ...task } : task)) : [];
    return { takenAt: null, applicant: null, ...record, tasks };
  },
};
