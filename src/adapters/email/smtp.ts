import { createTransport } from 'nodemailer';
import { SystemUnavailable } from '../errors.ts';
import { type Email, EmailRefused, type SendEmail } from './email.ts';
import { messageOf } from './message-of.ts';

/** A mail server to hand letters to. */
export interface Smtp {
  /** `smtp://user:password@host:587`, or `smtps:` for TLS from the first byte. */
  readonly url: string;
  /** Address letters come from. */
  readonly from: string;
}

/** The part of nodemailer's error that is looked at. */
interface SmtpError {
  readonly code?: string;
  readonly responseCode?: number;
}

/**
 * Sends through a mail server, a connection per letter. STARTTLS is used where the server offers it.
 * @param timeoutMs how long connecting, greeting and each answer may take
 */
export function smtpEmail({ url, from }: Smtp, timeoutMs = 20_000): SendEmail {
  const limits = { connectionTimeout: timeoutMs, greetingTimeout: timeoutMs, socketTimeout: timeoutMs, dnsTimeout: timeoutMs };
  const transport = createTransport({ url, ...limits });
  return async (email: Email) => {
    try {
      await transport.sendMail(messageOf(email, from));
    } catch (error) {
      throw faultOf(error as SmtpError);
    }
  };
}

/**
 * RFC 5321, 4.2.1: 5yz is for good, 4yz for now. A sign-in that is refused is a fault of our settings, which somebody
 * puts right: the letter waits. Only codes are kept: a server's words may hold the address.
 */
function faultOf(error: SmtpError): Error {
  const { code = 'unknown', responseCode } = error;
  const letter = code === 'EENVELOPE' || code === 'EMESSAGE';
  if (letter && responseCode !== undefined && responseCode >= 500) return new EmailRefused(responseCode, { cause: error });
  const reason = responseCode === undefined ? code : `${code} ${responseCode}`;
  return new SystemUnavailable('e-mail', reason, { cause: error });
}
