import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Case } from '../../../src/cases/case.ts';

/** Files written side by side. */
const WRITERS = 16;

/**
 * As many cases as are asked for, each like one of the models but with an id, a number and an applicant of its own, put
 * straight into the folder of case files, without waiting for the disk. Answers their ids.
 */
export async function writeCases(dataDir: string, models: readonly Case[], count: number): Promise<readonly string[]> {
  const texts = models.map((model) => ({ model, text: JSON.stringify(model) }));
  const ids = Array.from({ length: count }, (_, n) => idOf(n));
  for (let bucket = 0; bucket < 256; bucket += 1) await mkdir(join(dataDir, 'cases', hex(bucket, 2)), { recursive: true, mode: 0o700 });
  const numbers = ids.keys();
  const writer = async (): Promise<void> => {
    for (const n of numbers) {
      const { model, text } = texts[n % texts.length] as { model: Case; text: string };
      const id = ids[n] as string;
      const own = text.replaceAll(model.id, id).replace(model.number, numberOf(n)).replaceAll(iinOf(model), String(100_000_000_000 + n));
      await writeFile(join(dataDir, 'cases', id.slice(0, 2), `${id}.json`), `${own}\n`, { mode: 0o600 });
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, writer));
  return ids;
}

function idOf(n: number): string {
  return `${hex(n % 256, 2)}${hex(n, 6)}-0000-4000-8000-000000000000`;
}

function numberOf(n: number): string {
  return `B-${String(n).padStart(7, '0')}`;
}

/** What stands for the applicant's number in the model; a text that occurs nowhere where it has none. */
function iinOf({ state }: Case): string {
  const { iin } = (state as { variables: { iin?: string } }).variables;
  return iin ?? 'no applicant';
}

function hex(n: number, digits: number): string {
  return n.toString(16).padStart(digits, '0');
}
