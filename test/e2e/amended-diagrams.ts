import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A copy of the diagrams in which one element of a channel has another id, as after an amendment; remove it when done. */
export async function amendedDiagrams(key: string, element: string, renamed: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'reglament-amended-'));
  await cp(resolve(import.meta.dirname, '../../diagrams'), folder, { recursive: true });
  const file = join(folder, key);
  // The act itself has not changed: tied to it, a step of another id would be refused.
  await rm(`${file}.regulation.json`);
  const words = new RegExp(`(?<=["#>])${element}(?=["<])`, 'g');
  for (const part of ['.bpmn', '.scenarios.json']) {
    await writeFile(`${file}${part}`, (await readFile(`${file}${part}`, 'utf8')).replaceAll(words, renamed));
  }
  return folder;
}
