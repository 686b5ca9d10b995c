/** A form that a user task may be given. */
export interface LibraryFormView {
  readonly id: string;
  /** Its first line of text, or its id. */
  readonly title: string;
  /** Of the act it is used for; null where nothing uses it. */
  readonly language: 'ru' | 'kk' | null;
  /** Keys of the channels whose latest version has it; none: it lies in the folder of diagrams alone. */
  readonly usedBy: readonly string[];
  /** The variables a completed form sets, secrets aside. */
  readonly variables: readonly string[];
  readonly schema: unknown;
}

/*
 * GET /api/forms → LibraryFormView[] (analyst), by id; one id twice where channels have different forms under it
 */
