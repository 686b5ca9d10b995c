/**
 * The base of every error the product raises on purpose. One subclass per situation the caller can act on; each room
 * keeps its own in `<room>/errors.ts`.
 */
export abstract class ReglamentError extends Error {
  /** Stable, machine-readable, kebab-case: part of the API, never changed once released. */
  abstract readonly code: string;
  /** The HTTP status a request that caused it is answered with. */
  abstract readonly status: number;
  /** Ids that name the place (case, element, field, file). Never a personal value: they go into replies and logs. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(message: string, details: Readonly<Record<string, unknown>> = {}, options?: { cause?: unknown }) {
    super(message, options);
    this.name = new.target.name;
    this.details = details;
  }
}
