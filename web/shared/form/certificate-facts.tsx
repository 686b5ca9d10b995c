import type { JSX } from 'preact';
import { formatDay } from '../format.ts';
import { texts } from '../texts/texts.ts';
import { useNow } from '../use-now.ts';
import type { CertificateChoice } from './certificate-choices.ts';

/** Whose certificate it is and when it holds. That its time is over can be seen; whether it was revoked cannot. */
export function CertificateFacts({ certificate }: { readonly certificate: CertificateChoice }): JSX.Element {
  const { signing } = texts;
  const now = useNow();
  const { owner, iin, value, notBefore, notAfter } = certificate;
  const over = new Date(notAfter) < now;
  const early = new Date(notBefore) > now;
  return (
    <span class="certificate-facts">
      <span class="certificate-owner">{owner}</span>
      <span class="certificate-line">
        <span class="nowrap">{signing.iin(iin)}</span>
        <span class="nowrap">{signing.serial(value)}</span>
      </span>
      <span class="certificate-line">
        <span>{signing.validity(formatDay(notBefore), formatDay(notAfter))}</span>
        {(over || early) && <span class="certificate-over">{over ? signing.over : signing.early}</span>}
      </span>
    </span>
  );
}
