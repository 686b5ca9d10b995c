/** How much a form may hold; docs/limits.md tells people. */
export const formLimits = {
  /** Fields, texts and lines. */
  components: 300,
  /** Choices of one field. */
  options: 1_000,
  /** Characters of a field's key, which is the name of a variable. */
  key: 100,
  /** Characters of a label, a description, a choice. */
  text: 2_000,
  /** Characters of a text that is only shown. */
  shown: 20_000,
  /** The greatest `maxLength`: characters of one text somebody enters. */
  entered: 50_000,
} as const;
