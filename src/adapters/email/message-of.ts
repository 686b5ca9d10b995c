import type { SendMailOptions } from 'nodemailer';
import type { Email } from './email.ts';

/** Line ends, and whatever else has no shape on a line: in a header they would begin another header. */
const control = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

/**
 * The letter for nodemailer. Headers are one line each whatever they were given; the recipient goes as an address alone,
 * so that no list and no display name can come out of it; nothing in the letter is read from files or addresses.
 * @param from the sender's address
 */
export function messageOf({ id, to, subject, text, attachment }: Email, from: string): SendMailOptions {
  return {
    messageId: `<${id.replaceAll(/[^0-9a-f]/g, '').slice(0, 64)}@${domainOf(from)}>`,
    from: { name: 'Reglament', address: oneLine(from) },
    to: [{ name: '', address: oneLine(to) }],
    subject: oneLine(subject),
    text,
    // Auto-replies to a machine's letter would go in circles (RFC 3834).
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
    attachments:
      attachment === null
        ? []
        : [{ filename: oneLine(attachment.name), content: Buffer.from(attachment.bytes), contentType: 'application/pdf' }],
  };
}

function oneLine(text: string): string {
  return text.replaceAll(control, ' ').trim();
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).replaceAll(/[^A-Za-z0-9.-]/g, '') || 'localhost';
}
