/** Width and height in pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size most shapes have, the first drawn of several; null where there are none. */
export function usualSize(shapes: readonly Size[]): Size | null {
  const alike = [...Map.groupBy(shapes, ({ width, height }) => `${width} ${height}`).values()];
  const [first] = alike.toSorted((one, other) => other.length - one.length)[0] ?? [];
  return first === undefined ? null : { width: first.width, height: first.height };
}
