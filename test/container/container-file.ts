import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');
export const CONTAINER_FILE = resolve(root, 'docs/operations/Containerfile');

/** A line of a container file: `COPY src src`. */
export interface Instruction {
  readonly name: string;
  readonly words: string;
}

/** What is made from one base: its name, and what is done in turn. */
export interface Stage {
  readonly name: string;
  readonly base: string;
  readonly steps: readonly Instruction[];
}

/** The stages of the container file, the last one the image. */
export async function readStages(): Promise<readonly Stage[]> {
  const text = await readFile(CONTAINER_FILE, 'utf8');
  const stages: { name: string; base: string; steps: Instruction[] }[] = [];
  for (const line of text.replaceAll('\\\n', ' ').split('\n')) {
    const [, name = '', words = ''] = /^([A-Z]+)\s+(.*)$/.exec(line.trim()) ?? [];
    if (name === 'FROM') {
      const [base = '', , as = 'image'] = words.split(/\s+/);
      stages.push({ name: as, base, steps: [] });
    } else if (name !== '') stages.at(-1)?.steps.push({ name, words });
  }
  return stages;
}

/** What of a `COPY` is taken from where, and put where. */
export function copyOf({ words }: Instruction): { readonly from: string | null; readonly sources: readonly string[]; readonly target: string } {
  const parts = words.split(/\s+/);
  const from = parts.find((part) => part.startsWith('--from='))?.slice('--from='.length) ?? null;
  const paths = parts.filter((part) => !part.startsWith('--'));
  return { from, sources: paths.slice(0, -1), target: paths.at(-1) ?? '' };
}

/** The names at the top of the repository that may go into the container. */
export async function allowedNames(): Promise<readonly string[]> {
  const lines = (await readFile(resolve(root, '.dockerignore'), 'utf8')).split('\n');
  return lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1));
}
