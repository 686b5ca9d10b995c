/**
 * Values by key, several to a key. Most keys have one (a citizen's only case): it is kept without a set of its own, of
 * which a hundred thousand would take more room than the cases.
 */
export class Groups<Value extends object | string> {
  readonly #groups = new Map<string, Value | Set<Value>>();

  add(key: string, value: Value): void {
    const group = this.#groups.get(key);
    if (group === undefined) this.#groups.set(key, value);
    else if (group instanceof Set) group.add(value);
    else if (group !== value) this.#groups.set(key, new Set([group, value]));
  }

  delete(key: string, value: Value): void {
    const group = this.#groups.get(key);
    if (group instanceof Set) group.delete(value);
    if (group === value || (group instanceof Set && group.size === 0)) this.#groups.delete(key);
  }

  /** Those of the key. */
  of(key: string): Iterable<Value> {
    const group = this.#groups.get(key);
    if (group === undefined) return [];
    return group instanceof Set ? group : [group];
  }

  /** How many the key has. */
  sizeOf(key: string): number {
    const group = this.#groups.get(key);
    if (group === undefined) return 0;
    return group instanceof Set ? group.size : 1;
  }

  keys(): Iterable<string> {
    return this.#groups.keys();
  }
}
