import { texts } from '../../shared/texts/texts.ts';

/** The components the server reads, in the order the palette shows them within a group. */
export const offeredTypes = ['textfield', 'textarea', 'number', 'datetime', 'filepicker', 'checkbox', 'radio', 'select', 'text', 'separator'] as const;
export type OfferedType = (typeof offeredTypes)[number];

type Attributes = Readonly<Record<string, unknown>>;

/** What form-js keeps of a component: a function that draws it, with what is known of it. */
interface FieldDefinition {
  (props: unknown): unknown;
  readonly config: { readonly label?: string; readonly create: (options?: Attributes, isNewField?: boolean) => Attributes; readonly [more: string]: unknown };
}

interface FormFields {
  readonly _formFields: Record<string, FieldDefinition>;
}

/** Takes out of the palette what the server does not read, and has the rest speak the language of the page. */
function offerFields({ _formFields: fields }: FormFields): void {
  const { types } = texts.editors.forms;
  for (const type of Object.keys(fields)) {
    if (type !== 'default' && !offeredTypes.includes(type as OfferedType)) Reflect.deleteProperty(fields, type);
  }
  for (const type of offeredTypes) {
    const drawn = fields[type];
    if (drawn === undefined) continue;
    Reflect.deleteProperty(fields, type);
    const { label: _english, ...config } = drawn.config;
    fields[type] = Object.assign((props: unknown) => drawn(props), { config: { ...config, name: types[type], create: creating(type, drawn.config.create) } });
  }
}

/** A new field begins with words of ours; one that is read stays as it is. */
function creating(type: OfferedType, create: FieldDefinition['config']['create']): FieldDefinition['config']['create'] {
  const { newLabel, newText, newOption } = texts.editors.forms;
  return (options = {}, isNewField = true) => {
    if (!isNewField || options['id'] !== undefined) return create(options, isNewField);
    const made = create(options, isNewField);
    switch (type) {
      case 'text':
        return { ...made, text: newText };
      case 'separator':
        return made;
      case 'datetime':
        return { ...made, dateLabel: newLabel };
      case 'radio':
      case 'select':
        return { ...made, label: newLabel, values: [{ label: newOption, value: 'value' }] };
      default:
        return { ...made, label: newLabel };
    }
  };
}

/** The feature as a module of the form editor. It must run before the palette is drawn. */
export const offeredFields = {
  __init__: ['offeredFields'],
  offeredFields: ['factory', Object.assign((formFields: FormFields) => offerFields(formFields), { $inject: ['formFields'] })],
};
