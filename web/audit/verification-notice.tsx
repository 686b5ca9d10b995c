import type { JSX } from 'preact';
import type { VerificationView } from '../../src/http/contract.ts';
import { Notice } from '../shared/notice.tsx';
import { texts } from '../shared/texts/texts.ts';

/** Whether the chains hold, and where they do not. */
export function VerificationNotice({ verification }: { readonly verification: VerificationView }): JSX.Element {
  const { audit } = texts;
  const { broken, cases, entries } = verification;
  if (broken.length === 0) return <Notice kind="good">{audit.intact(cases, entries)}</Notice>;
  return (
    <Notice kind="danger">
      <div>
        <strong>{audit.broken(broken.length)}</strong>
        <ul>
          {broken.map(({ case: { id, number }, seq, reason }) => (
            <li key={id}>{audit.brokenAt(number, seq, audit.breaks[reason] ?? reason)}</li>
          ))}
        </ul>
      </div>
    </Notice>
  );
}
