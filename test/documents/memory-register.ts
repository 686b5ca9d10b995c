import type { IssuedPaper, IssuedRegister } from '../../src/documents/issued-register.ts';

/** A register of issued papers in memory. */
export class MemoryRegister implements IssuedRegister {
  readonly entries = new Map<string, IssuedPaper>();

  async enter(code: string, paper: IssuedPaper): Promise<IssuedPaper> {
    const first = this.entries.get(code) ?? paper;
    this.entries.set(code, first);
    return first;
  }

  async find(code: string): Promise<IssuedPaper | null> {
    return this.entries.get(code) ?? null;
  }
}
