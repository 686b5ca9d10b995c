import type { MailStore, OutgoingMail } from '../../cases/outgoing-mail.ts';

/** Letters in memory. */
export class MemoryMailStore implements MailStore {
  readonly #waiting = new Map<string, OutgoingMail>();
  readonly #known = new Set<string>();

  async add(mail: OutgoingMail): Promise<boolean> {
    if (this.#known.has(mail.id)) return false;
    this.#known.add(mail.id);
    this.#waiting.set(mail.id, structuredClone(mail));
    return true;
  }

  async read(id: string): Promise<OutgoingMail | null> {
    return this.#waiting.get(id) ?? null;
  }

  async waiting(): Promise<readonly OutgoingMail[]> {
    return [...this.#waiting.values()].toSorted((a, b) => Date.parse(a.queuedAt) - Date.parse(b.queuedAt));
  }

  async save(mail: OutgoingMail): Promise<void> {
    if (this.#waiting.has(mail.id)) this.#waiting.set(mail.id, structuredClone(mail));
  }

  async finish(id: string): Promise<void> {
    this.#waiting.delete(id);
  }

  async close(): Promise<void> {}
}
