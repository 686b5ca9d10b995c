/**
 * A sentence that can be told in another language: its text with `{0}`, `{1}` … where particulars stand, and those. A
 * particular is a name, a number, or a message itself where a part of the sentence is one of several.
 */
export interface Message {
  readonly text: string;
  readonly values: readonly (string | Message)[];
}

/** A sentence in English, and what it was made of. */
export interface Told {
  readonly sentence: string;
  readonly message: Message;
}

/**
 * Makes a sentence as a template literal does, and keeps its parts: the text names what is said, so that the page can say
 * it in the language of its reader. What is put in stands there as it is, but for what was told itself.
 */
export function told(parts: TemplateStringsArray, ...values: readonly (string | number | Told)[]): Told {
  const sentences = values.map((value) => (typeof value === 'object' ? value.sentence : String(value)));
  return {
    sentence: joined(parts, (at) => sentences[at] ?? ''),
    message: {
      text: joined(parts, (at) => `{${at}}`),
      values: values.map((value, at) => (typeof value === 'object' ? value.message : (sentences[at] ?? ''))),
    },
  };
}

/** Sentences that are alternatives, in one list: "one or other". */
export function anyOf(alternatives: readonly Told[]): Told {
  const [first, ...others] = alternatives;
  return first === undefined ? told`nothing` : others.reduce((list, next) => told`${list} or ${next}`, first);
}

function joined(parts: readonly string[], valueAt: (at: number) => string): string {
  return parts.map((part, at) => (at === 0 ? part : `${valueAt(at - 1)}${part}`)).join('');
}
