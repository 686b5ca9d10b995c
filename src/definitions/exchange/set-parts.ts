/** The parts of a set; all but the diagram are JSON that may be half filled in. */
export interface SetParts {
  readonly xml: string;
  readonly act: unknown;
  /** Null: the diagram is not tied to an act. */
  readonly digest: unknown;
  readonly scenarios: unknown;
  /** By form id. */
  readonly forms: Readonly<Record<string, unknown>>;
}
