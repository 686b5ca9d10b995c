/**
 * The files chosen in a form, by keys that stand for them in the form's data (form-js copies its data as JSON, which a
 * file does not survive). A file that was uploaded keeps the id it got, so that a second try does not send it again.
 */
export class ChosenFiles {
  readonly #files = new Map<string, File>();
  readonly #uploaded = new Map<string, string>();

  add(file: File): string {
    const key = `file-${this.#files.size + 1}`;
    this.#files.set(key, file);
    return key;
  }

  /** The file of a key, or null. */
  get(key: string): File | null {
    return this.#files.get(key) ?? null;
  }

  /** Keys among `keys` whose files are not on the server yet. */
  pending(keys: readonly string[]): readonly string[] {
    return keys.filter((key) => this.#files.has(key) && !this.#uploaded.has(key));
  }

  uploaded(key: string, id: string): void {
    this.#uploaded.set(key, id);
  }

  /** What the server knows a file by; a key of no chosen file is an id already. */
  idOf(key: string): string {
    return this.#uploaded.get(key) ?? key;
  }
}

/** The keys in a file field's value. */
export function fileKeys(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((key) => typeof key === 'string') : [];
}
