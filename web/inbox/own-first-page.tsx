import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Me } from '../../src/http/contract.ts';
import { firstPage } from '../shared/first-page.ts';
import { texts } from '../shared/texts/texts.ts';
import { InboxPage } from './inbox-page.tsx';

/** The inbox; whoever has none goes on to where they begin: `/` is the address everybody knows. */
export function OwnFirstPage({ me }: { readonly me: Me }): JSX.Element {
  const hasInbox = me.actions.includes('task.list');
  useEffect(() => {
    if (!hasInbox) location.replace(firstPage(me));
  }, [hasInbox, me]);
  return hasInbox ? <InboxPage me={me} /> : <p class="loading">{texts.frame.loading}</p>;
}
