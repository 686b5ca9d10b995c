import type { FileKind, FormatStep } from '../format-step.ts';

/** Up to format 5 profiles and letters did not say which shape they have. */
export const namedSchemas: readonly FormatStep[] = (['profile', 'mail'] as const satisfies readonly FileKind[]).map((kind) => ({
  format: 6,
  kind,
  change: (data) => ('schema' in data ? data : { schema: 1, ...data }),
}));
