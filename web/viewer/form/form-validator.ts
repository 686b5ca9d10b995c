import { faultsOf } from './check-value.ts';
import type { FieldSchema } from './field-bridge.ts';

interface Fields {
  get(id: string): FieldSchema | undefined;
}

/** What the server refused: the value it saw and what it said. */
interface Refusal {
  readonly value: string;
  readonly messages: readonly string[];
}

/**
 * Takes the place of form-js's `validator`, whose sentences are English. It also remembers what the server refused:
 * that fault stands until the value is another one.
 */
export class FormValidator {
  static readonly $inject = ['formFieldRegistry'];
  readonly #fields: Fields;
  readonly #refusals = new Map<string, Refusal>();

  constructor(formFieldRegistry: Fields) {
    this.#fields = formFieldRegistry;
  }

  /** Called by form-js for every change and on submitting. */
  validateFieldInstance(instance: { readonly id: string }, value: unknown): readonly string[] {
    const field = this.#fields.get(instance.id);
    if (field === undefined) return [];
    const refusal = this.#refusals.get(field.key);
    const refused = refusal !== undefined && refusal.value === JSON.stringify(value) ? refusal.messages : [];
    return [...faultsOf(field, value), ...refused];
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
