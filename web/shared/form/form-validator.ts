import { faultsOf } from './check-value.ts';
import type { FieldSchema } from './field-schema.ts';

interface Fields {
  get(id: string): FieldSchema | undefined;
}

/** What the server refused: the value it saw and what it said. */
interface Refusal {
  readonly value: string;
  readonly messages: readonly string[];
}

/**
 * Takes the place of form-js's `validator`, whose sentences are English and come with the first key pressed. It keeps
 * silent about the field that is being edited until the field is left or the form is sent; once a fault of a field has
 * been shown, it is told at every change whether it is gone. What the server refused stands until the value is another.
 */
export class FormValidator {
  static readonly $inject = ['formFieldRegistry'];
  readonly #fields: Fields;
  readonly #refusals = new Map<string, Refusal>();
  readonly #shown = new Set<string>();
  #edited: string | null = null;

  constructor(formFieldRegistry: Fields) {
    this.#fields = formFieldRegistry;
  }

  /** Called by form-js for every change, on leaving a field and on submitting. */
  validateFieldInstance(instance: { readonly id: string }, value: unknown): readonly string[] {
    const field = this.#fields.get(instance.id);
    if (field === undefined || (this.#edited === instance.id && !this.#shown.has(instance.id))) return [];
    const refusal = this.#refusals.get(field.key);
    const refused = refusal !== undefined && refusal.value === JSON.stringify(value) ? refusal.messages : [];
    const faults = [...faultsOf(field, value), ...refused];
    if (faults.length > 0) this.#shown.add(instance.id);
    return faults;
  }

  /** The person is in this field; null: in none, so that every field may be judged. */
  edit(field: string | null): void {
    this.#edited = field;
  }

  /** Notes what the server said of the value of a key. */
  refuse(key: string, value: unknown, messages: readonly string[]): void {
    this.#refusals.set(key, { value: JSON.stringify(value), messages });
  }

  /** Forgets what the server said: the next answer speaks for itself. */
  forget(): void {
    this.#refusals.clear();
  }
}
