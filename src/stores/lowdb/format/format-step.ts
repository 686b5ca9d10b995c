/** The kinds of files that have ever changed their shape, and where they lie in the data folder. */
export const fileKinds = {
  case: /^cases\/[0-9a-f]{2}\/[0-9a-f-]{36}\.json$/,
  people: /^people\.json$/,
  draft: /^drafts\/.+\.json$/,
  profile: /^profiles\/[0-9a-f]{2}\/[0-9a-f]{64}\.json$/,
  mail: /^mail\/waiting\/[0-9a-f]{64}\.json$/,
} as const;

export type FileKind = keyof typeof fileKinds;

/** JSON of an object, as an earlier version may have written it. */
export type OldData = Readonly<Record<string, unknown>>;

/**
 * What one format of the data folder changed in one kind of file. `change` answers the file's data in the shape of
 * `format`, or the very object it was given where there is nothing to change: it may meet a file that was brought forward
 * before the process died.
 */
export interface FormatStep {
  /** The format of the folder that has the new shape. */
  readonly format: number;
  readonly kind: FileKind;
  readonly change: (data: OldData) => OldData;
}

/** Whether the value is a JSON object. */
export function isOldData(value: unknown): value is OldData {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
