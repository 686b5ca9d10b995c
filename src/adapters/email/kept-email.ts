import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { SendEmail } from './email.ts';
import { messageOf } from './message-of.ts';

/**
 * For an installation without a mail server: each letter becomes a file `<id>.eml` in the folder, as it would have gone
 * out, and nothing leaves the machine. The same letter again replaces its file.
 */
export function keptEmail(folder: string, from: string): SendEmail {
  const transport = createTransport({ streamTransport: true, buffer: true });
  return async (email) => {
    const { message } = await transport.sendMail(messageOf(email, from));
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const temporary = join(folder, `.${email.id}.tmp`);
    await writeFile(temporary, message as Buffer, { mode: 0o600 });
    await rename(temporary, join(folder, `${email.id}.eml`));
  };
}
