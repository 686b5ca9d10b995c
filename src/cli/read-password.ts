import type { ReadStream } from 'node:tty';
import { PasswordMissing } from './errors.ts';

/** Where a password comes from and where it is asked for. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream & Partial<Pick<ReadStream, 'isTTY' | 'setRawMode'>>;
  readonly output: { write(text: string): unknown };
}

const ENTER = new Set(['\r', '\n', '\u0004']);
const BACKSPACE = new Set(['\u007f', '\b']);
const INTERRUPT = '\u0003';

/**
 * A password from the terminal, typed unseen and twice, or the first line of what is piped in.
 * @throws PasswordMissing where there is none, the two differ, or it was interrupted
 */
export async function readPassword(terminal: Terminal): Promise<string> {
  if (terminal.input.isTTY !== true) {
    const [line = ''] = (await allOf(terminal.input)).split(/\r?\n/, 1);
    if (line === '') throw new PasswordMissing('nothing came from standard input');
    return line;
  }
  const password = await typed(terminal, 'Password: ');
  if ((await typed(terminal, 'Again: ')) !== password) throw new PasswordMissing('the two were different');
  if (password === '') throw new PasswordMissing('it was empty');
  return password;
}

async function allOf(input: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of input) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

/** Reads key by key: in raw mode the terminal shows nothing of it, and sends Ctrl-C as a key. */
function typed({ input, output }: Terminal, question: string): Promise<string> {
  output.write(question);
  input.setRawMode?.(true);
  input.setEncoding('utf8');
  return new Promise((resolve, reject) => {
    let text = '';
    const done = (finish: () => void): void => {
      input.off('data', onData);
      input.setRawMode?.(false);
      input.pause();
      output.write('\n');
      finish();
    };
    const onData = (keys: string): void => {
      for (const key of keys) {
        if (key === INTERRUPT) return done(() => reject(new PasswordMissing('it was interrupted')));
        if (ENTER.has(key)) return done(() => resolve(text));
        text = BACKSPACE.has(key) ? Array.from(text).slice(0, -1).join('') : text + key;
      }
      return undefined;
    };
    input.on('data', onData);
    input.resume();
  });
}
