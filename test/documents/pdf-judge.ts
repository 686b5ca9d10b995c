import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/** What a program of poppler says of a PDF; a file of bytes is put where the words say `FILE`. */
async function ask(program: 'pdfsig' | 'pdftotext', bytes: Uint8Array, words: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'reglament-pdf-'));
  try {
    const file = join(folder, 'paper.pdf');
    await writeFile(file, bytes);
    const child = spawn(program, words.map((word) => (word === 'FILE' ? file : word)));
    const gone = once(child, 'error').then(([error]) => {
      throw new Error(`${program} does not run: install poppler-utils`, { cause: error });
    });
    const [out] = await Promise.race([Promise.all([text(child.stdout), once(child, 'close')]), gone]);
    return out;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The judgement of `pdfsig` on the signatures of a PDF. */
export function judgedSignature(bytes: Uint8Array): Promise<string> {
  return ask('pdfsig', bytes, ['FILE']);
}

/** What `pdftotext` reads, runs of spaces and ends of lines as one space. */
export async function extractedText(bytes: Uint8Array): Promise<string> {
  return (await ask('pdftotext', bytes, ['-layout', 'FILE', '-'])).replaceAll(/\s+/g, ' ').trim();
}
