import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { OutputFailed } from './errors.ts';

/** Writes a file, making its folder where it is not there. @throws OutputFailed */
export async function writeText(file: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  } catch (error) {
    throw new OutputFailed(file, error);
  }
}
