import type { JSX } from 'preact';
import type { DifferenceView } from '../../../src/http/contract.ts';
import { Notice } from '../notice.tsx';
import { texts } from '../texts/texts.ts';

/** What is to be known of a comparison as a whole: that there is nothing, or that a part was left out. */
export function DifferenceNote({ view }: { readonly view: DifferenceView }): JSX.Element | null {
  const { difference } = texts;
  const { changes, identical, unread } = view;
  return (
    <>
      {unread.length > 0 && <Notice kind="warning">{difference.unread(unread.map((part) => difference.unreadParts[part] ?? part).join(', '))}</Notice>}
      {identical && <Notice kind="info">{difference.identical}</Notice>}
      {!identical && changes.length === 0 && <Notice kind="info">{difference.writtenOtherwise}</Notice>}
      {changes.length > 0 && changes.every(({ area }) => area === 'look') && <Notice kind="info">{difference.onlyLook}</Notice>}
    </>
  );
}
