import '@bpmn-io/form-js-viewer/dist/assets/form-js.css';
import './form.css';
import { Form } from '@bpmn-io/form-js-viewer';
import { CheckOnLeaving } from './check-on-leaving.ts';
import { bridgeField } from './field-bridge.ts';
import type { RegisteredField } from './field-bridge.ts';
import type { ShowCertificate } from './certificate-field.tsx';
import type { FieldSchema } from './field-schema.ts';
import { choiceField } from './choice-field.tsx';
import { ChosenFiles } from './chosen-files.ts';
import { DateField } from './date-field.tsx';
import { filesField } from './files-field.tsx';
import { plainMarkdown } from './plain-markdown.ts';
import { TextOrSecret } from './text-or-secret.ts';
import { FormValidator } from './form-validator.ts';

/** One field that must be put right. `id` is for `focus`; null where the form has no such field. */
export interface FormFault {
  readonly id: string | null;
  readonly label: string;
  readonly message: string;
}

type Values = Readonly<Record<string, unknown>>;

interface FieldRegistry {
  getAll(): readonly FieldSchema[];
}

interface FieldTypes {
  register(type: string, field: RegisteredField): void;
}

/** Our own fields in the place of form-js's: native elements, Russian words. */
function ownFields(data: Values, files: ChosenFiles, show: ShowCertificate | undefined): object {
  const register = (formFields: FieldTypes): void => {
    formFields.register('select', bridgeField('select', null, choiceField(data, show)));
    formFields.register('datetime', bridgeField('datetime', null, DateField));
    formFields.register('textfield', TextOrSecret);
    formFields.register('filepicker', bridgeField('filepicker', [], filesField(files)));
  };
  return { __init__: ['ownFields'], ownFields: ['factory', Object.assign(register, { $inject: ['formFields'] })] };
}

/** The form of one open task on the page. Made for one task and thrown away with it. */
export class TaskForm {
  readonly files = new ChosenFiles();
  readonly #form: Form;
  readonly #container: HTMLElement;

  private constructor(container: HTMLElement, data: Values, show: ShowCertificate | undefined) {
    this.#container = container;
    this.#form = new Form({
      container,
      // Values are taken at every key, so that sending never misses the last ones.
      debounce: false,
      additionalModules: [
        ownFields(data, this.files, show),
        plainMarkdown,
        { __init__: ['checkOnLeaving'], validator: ['type', FormValidator], checkOnLeaving: ['type', CheckOnLeaving] },
      ],
    } as ConstructorParameters<typeof Form>[0]);
  }

  /**
   * Draws the form. `onSubmit` is called for the Enter key as for the button; `showCertificate` where certificates are on
   * the person's own machine.
   */
  static async open(
    container: HTMLElement,
    schema: unknown,
    data: Values,
    onSubmit: () => void,
    showCertificate?: ShowCertificate,
  ): Promise<TaskForm> {
    const form = new TaskForm(container, data, showCertificate);
    await form.#form.importSchema(schema, data);
    container.querySelector('form')?.addEventListener('submit', (event) => {
      // form-js would submit on its own; the page's button and the key go one way.
      event.stopImmediatePropagation();
      event.preventDefault();
      onSubmit();
    }, { capture: true });
    return form;
  }

  /** The values, and what is wrong with them in the order of the form. Shows the faults at their fields. */
  read(): { readonly values: Values; readonly faults: readonly FormFault[] } {
    this.#validator.forget();
    this.#validator.edit(null);
    const { data, errors } = this.#form.submit();
    return { values: data, faults: this.#faults(errors) };
  }

  /** Shows what the server refused at its fields. `values` are those it was sent. */
  refuse(values: Values, errors: readonly { readonly field: string; readonly message: string }[]): readonly FormFault[] {
    const fields = this.#fields;
    for (const { key } of fields) {
      const messages = errors.filter(({ field }) => field === key).map(({ message }) => message);
      if (messages.length > 0) this.#validator.refuse(key, values[key], messages);
    }
    const placed = this.#faults(this.#form.validate());
    const unplaced = errors.filter(({ field }) => !fields.some(({ key }) => key === field));
    return [...placed, ...unplaced.map(({ field, message }) => ({ id: null, label: field, message }))];
  }

  /** Puts the keyboard into a field. */
  focus(id: string): void {
    // form-js builds the ids of inputs from the field's own: at the end, or before the number of a choice.
    const input = [...this.#container.querySelectorAll<HTMLElement>('input, select, textarea, button')].find(
      (element) => element.id.endsWith(`-${id}`) || element.id.includes(`-${id}-`),
    );
    input?.focus();
  }

  destroy(): void {
    this.#form.destroy();
  }

  get #validator(): FormValidator {
    return this.#form.get<FormValidator>('validator');
  }

  get #fields(): readonly FieldSchema[] {
    return this.#form.get<FieldRegistry>('formFieldRegistry').getAll();
  }

  #faults(errors: Readonly<Record<string, readonly string[]>>): readonly FormFault[] {
    return this.#fields.flatMap(({ id, key, label, dateLabel }) =>
      (errors[id] ?? []).map((message) => ({ id, label: dateLabel ?? label ?? key, message })),
    );
  }
}
