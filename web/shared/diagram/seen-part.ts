/** The part of a diagram that is seen, in units of the diagram. */
export interface SeenPart {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
