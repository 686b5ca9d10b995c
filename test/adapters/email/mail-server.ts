import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A letter as it came in. */
export interface Arrived {
  /** Whom the envelope names. */
  readonly recipients: readonly string[];
  readonly raw: string;
  readonly parsed: Email;
}

/** A real mail server on this machine that keeps what arrives. */
export interface MailServer {
  readonly url: string;
  readonly port: number;
  readonly arrived: readonly Arrived[];
  stop(): Promise<void>;
}

/** @param port the port it listens on; by default a free one */
export async function mailServer(options: SMTPServerOptions = {}, port = 0): Promise<MailServer> {
  const arrived: Arrived[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      const take = async (): Promise<void> => {
        const bytes = Buffer.concat(chunks);
        const recipients = session.envelope.rcptTo.map(({ address }) => address);
        arrived.push({ recipients, raw: bytes.toString('latin1'), parsed: await PostalMime.parse(bytes) });
        done();
      };
      stream.on('end', () => void take());
    },
    ...options,
  });
  server.on('error', () => {});
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  const { port: actual } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${actual}`,
    port: actual,
    arrived,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** An error with which the server answers a command. */
export function refusal(responseCode: number, message = 'no'): Error {
  return Object.assign(new Error(message), { responseCode });
}
