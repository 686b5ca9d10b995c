/**
 * How much a diagram may hold; docs/importing.md tells people. The largest of the acts' diagrams has a tenth of the
 * characters and of the elements.
 */
export const diagramLimits = {
  /** Of the whole file. */
  characters: 1_000_000,
  /** XML elements, those of the picture and of extensions too. */
  elements: 20_000,
  /** Elements inside one another. */
  depth: 100,
  /** Characters of one attribute. */
  attribute: 100_000,
  /** Characters of the name of an element, which is broken into lines wherever it is shown. */
  name: 2_000,
  /** Characters of all FEEL expressions together, for every check reads them; the most of the acts' diagrams is 2 211. */
  expressions: 50_000,
} as const;
