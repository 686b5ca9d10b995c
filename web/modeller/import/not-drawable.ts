/** A diagram that has no picture cannot be given one: it must be drawn where it came from. */
export class NotDrawable extends Error {
  /** Id of the element that cannot be drawn, or null. */
  readonly element: string | null;
  constructor(element: string | null) {
    super('the diagram cannot be drawn');
    this.element = element;
  }
}
