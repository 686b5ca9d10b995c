import type { ComponentChildren, JSX } from 'preact';
import type { Me } from '../../src/http/contract.ts';
import { signOut } from '../api.ts';
import { connection, sessionEnded } from './live.ts';
import { firstPage } from './first-page.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { Notice } from './notice.tsx';
import { RoleLinks } from './role-links.tsx';
import { positionNames } from './position-names.ts';
import { SectionLink } from './section-link.tsx';
import { TrainingBanner } from './training-banner.tsx';
import { texts } from './texts/texts.ts';

/** Ends the session and shows where to sign in again. */
export async function leave(): Promise<void> {
  const next = await signOut().catch(() => null);
  location.assign(next ?? '/sign-in');
}

/** What every page must be told of at once: an ended session, a lost connection. */
export function Banners(): JSX.Element {
  return (
    <div class="banners" aria-live="polite">
      {sessionEnded.value && (
        <Notice kind="danger">
          {texts.problems['sign-in-required']}{' '}
          <a href={`/sign-in?next=${encodeURIComponent(location.pathname)}`}>{texts.signIn.submit}</a>
        </Notice>
      )}
      {connection.value === 'lost' && !sessionEnded.value && <Notice kind="warning">{texts.frame.connectionLost}</Notice>}
      {connection.value === 'restored' && <Notice kind="good">{texts.frame.connectionBack}</Notice>}
    </div>
  );
}

/** Head of every page of a signed-in person: sections, who it is, the state of the connection. */
export function PageFrame(props: { readonly me: Me; readonly wide?: boolean; readonly children: ComponentChildren }): JSX.Element {
  const { me } = props;
  const duties = [...me.roles.map((role) => texts.roles[role] ?? role), positionNames(me.positions, ', ')].filter((t) => t !== '');
  return (
    <>
      <a class="skip-link" href="#content">
        {texts.frame.skip}
      </a>
      <header class="page-head">
        <a class="brand" href={firstPage(me)} aria-label={texts.product}>
          <svg viewBox="0 0 32 32" aria-hidden="true">
            <path d="M2 16h8m12 0h8M16 8l8 8-8 8-8-8z" fill="none" stroke="currentColor" stroke-width="2.6" stroke-linejoin="round" />
          </svg>
          <span>{texts.product}</span>
        </a>
        <nav aria-label={texts.frame.navigation}>
          {me.actions.includes('task.list') && <SectionLink href="/">{texts.pages.inbox}</SectionLink>}
          <SectionLink href="/start">{texts.pages.services}</SectionLink>
          <SectionLink href="/catalogue">{texts.catalogue.section}</SectionLink>
          <RoleLinks roles={me.roles} />
        </nav>
        <div class="who">
          <a class="who-name" href="/sessions" title={texts.signIns.mine.title} aria-label={`${me.name}: ${texts.signIns.mine.title}`}>
            {me.name}
          </a>
          <span class="who-duty">
            {[...duties, me.office?.name ?? texts.frame.noOffice].join(' · ')}
          </span>
        </div>
        <LanguageSwitch />
        <button type="button" class="button-head" onClick={() => void leave()}>
          {texts.frame.signOut}
        </button>
      </header>
      <Banners />
      {me.roles.includes('administrator') && <TrainingBanner />}
      <main id="content" tabIndex={-1} class={props.wide === true ? 'wide' : ''}>
        {props.children}
      </main>
    </>
  );
}
