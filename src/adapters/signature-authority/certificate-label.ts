import type { Certificate } from './certificate.ts';

const day = new Intl.DateTimeFormat('ru', { timeZone: 'Asia/Almaty', day: '2-digit', month: '2-digit', year: 'numeric' });

/** How a certificate is told from the others on a token: its owner, the end of the IIN, its time. Not its state. */
export function certificateLabel({ owner, notBefore, notAfter }: Certificate): string {
  const time = `${day.format(new Date(notBefore))} – ${day.format(new Date(notAfter))}`;
  return `${owner.name}, ИИН •••• ${owner.iin.slice(-4)}, ${time}`;
}
