/**
 * The stated subset of a form-js schema that the server reads. A schema with anything else is refused by the check:
 * nothing a person fills in goes unchecked.
 */
export type FormComponentType =
  | 'textfield'
  | 'textarea'
  | 'number'
  | 'checkbox'
  | 'radio'
  | 'select'
  | 'datetime'
  | 'filepicker'
  | 'text'
  | 'separator';

export interface FormField {
  readonly id: string;
  readonly type: FormComponentType;
  /** The variable it sets; null for text and separators. */
  readonly key: string | null;
  readonly label: string;
  readonly required: boolean;
  readonly minLength: number | null;
  readonly maxLength: number | null;
  readonly min: number | null;
  readonly max: number | null;
  /** Regular expression the whole text must match. */
  readonly pattern: string | null;
  /** What a pattern asks for, in words: `properties.patternHint` of the component. */
  readonly patternHint: string | null;
  /**
   * `iin` (`properties.format`): an individual identification number, whose control digit is checked.
   * `email` (`validate.validationType`): an address of electronic mail.
   */
  readonly format: 'iin' | 'email' | null;
  /**
   * `properties.secret: "true"`: the value is handed to the operation that completing the task demands, and kept nowhere:
   * no variable, no journal, no log.
   */
  readonly secret: boolean;
  /** Shown, never sent back: a value for it is dropped. */
  readonly readonly: boolean;
  /** Fixed options of a radio or select. */
  readonly values: readonly { readonly value: string; readonly label: string }[] | null;
  /** Name of the list in the form's data that holds the options, where they are not fixed. */
  readonly valuesKey: string | null;
  /** FEEL, beginning with `=`: true hides the field and its value is dropped. */
  readonly hide: string | null;
  /** A filepicker: more than one file. */
  readonly multiple: boolean;
  /** A filepicker: accepted extensions and media types, as the schema lists them. */
  readonly accept: string | null;
}

/** A form as the server reads it. */
export interface Form {
  readonly id: string;
  /** form-js `schemaVersion`. */
  readonly schemaVersion: number;
  readonly fields: readonly FormField[];
}

/** Rules a value can break. Stable; each has a sentence in every language. `refused-*` come from completion operations. */
export type ValueRule =
  | 'required'
  | 'kind'
  | 'characters'
  | 'minLength'
  | 'maxLength'
  | 'min'
  | 'max'
  | 'pattern'
  | 'iin'
  | 'email'
  | 'option'
  | 'date'
  | 'file'
  | 'unknown-field'
  | 'refused-certificate'
  | 'refused-signature'
  | 'refused-sign-in';

/** What is wrong with one value. `params` fill the sentence of the rule: `{ max: 12 }`. */
export interface ValueFault {
  readonly field: string;
  readonly rule: ValueRule;
  readonly params: Readonly<Record<string, string | number>>;
}
