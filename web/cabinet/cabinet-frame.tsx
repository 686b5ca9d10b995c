import type { ComponentChildren, JSX } from 'preact';
import type { Me } from '../../src/http/contract.ts';
import { LanguageSwitch } from '../shared/language-switch.tsx';
import { Banners, leave } from '../shared/page-frame.tsx';
import { SectionLink } from '../shared/section-link.tsx';
import { texts } from '../shared/texts/texts.ts';
import { NoticesLink } from './notices-link.tsx';

/** Head of every page of the cabinet: its sections, whose it is. Narrow, for it is read on a phone first, but where a page says otherwise. */
export function CabinetFrame(props: { readonly me: Me; readonly wide?: boolean; readonly children: ComponentChildren }): JSX.Element {
  const { cabinet, citizens, frame } = texts;
  return (
    <>
      <a class="skip-link" href="#content">
        {frame.skip}
      </a>
      <header class="page-head cabinet-head">
        <a class="brand" href="/cabinet" aria-label={`${texts.product}: ${cabinet.title}`}>
          <svg viewBox="0 0 32 32" aria-hidden="true">
            <path d="M2 16h8m12 0h8M16 8l8 8-8 8-8-8z" fill="none" stroke="currentColor" stroke-width="2.6" stroke-linejoin="round" />
          </svg>
          <span>{texts.product}</span>
        </a>
        <nav aria-label={cabinet.navigation}>
          <SectionLink href="/cabinet">{cabinet.applications}</SectionLink>
          <SectionLink href="/cabinet/apply">{cabinet.services}</SectionLink>
          <NoticesLink />
          <SectionLink href="/cabinet/history">{citizens.history.short}</SectionLink>
          <SectionLink href="/catalogue">{texts.catalogue.section}</SectionLink>
        </nav>
        <div class="who">
          <a
            class="who-name"
            href="/cabinet/profile"
            title={citizens.profile.title}
            aria-label={`${props.me.name}: ${citizens.profile.title}`}
            aria-current={location.pathname === '/cabinet/profile' ? 'page' : undefined}
          >
            {props.me.name}
          </a>
          <span class="who-duty">{cabinet.title}</span>
        </div>
        <LanguageSwitch />
        <button type="button" class="button-head" onClick={() => void leave()}>
          {frame.signOut}
        </button>
      </header>
      <Banners />
      <main id="content" tabIndex={-1} class={props.wide === true ? 'wide' : 'cabinet'}>
        {props.children}
      </main>
    </>
  );
}
