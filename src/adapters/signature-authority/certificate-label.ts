import type { TokenCertificate } from './tokens.ts';

const day = new Intl.DateTimeFormat('ru', { timeZone: 'Asia/Almaty', day: '2-digit', month: '2-digit', year: 'numeric' });

/** How a certificate is told from the others on a token: its owner, the end of the IIN, its time. Not its state. */
export function certificateLabel({ owner, iin, notBefore, notAfter }: TokenCertificate): string {
  return `${owner}, ИИН ${maskedIin(iin)}, ${day.format(notBefore)} – ${day.format(notAfter)}`;
}

/** The end of a number, enough to tell people of one name apart. */
export function maskedIin(iin: string): string {
  return `•••• ${iin.slice(-4)}`;
}
