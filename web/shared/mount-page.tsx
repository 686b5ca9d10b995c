import './style.css';
import { render } from 'preact';
import type { ComponentChild, JSX } from 'preact';
import type { Me } from '../../src/http/contract.ts';
import { ApiFault, getSession } from '../api.ts';
import { startLive } from './live.ts';
import { FaultNotice } from './notice.tsx';
import { language } from './texts/language.ts';
import { texts } from './texts/texts.ts';

document.documentElement.lang = language;

/** Puts the content of a page where the document has a place for it. */
export function mount(content: ComponentChild): void {
  const host = document.getElementById('app');
  if (host !== null) render(content, host);
}

/** Shows a page to the signed-in person; sends everybody else to sign in and back. */
export async function mountPage(title: string, Page: (props: { readonly me: Me }) => JSX.Element): Promise<void> {
  document.title = `${title} — ${texts.product}`;
  try {
    const me = await getSession();
    if (me.mustChangePassword) {
      location.replace(`/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`);
      return;
    }
    startLive();
    mount(<Page me={me} />);
  } catch (fault) {
    if (fault instanceof ApiFault && fault.status === 401) {
      location.replace(`/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`);
      return;
    }
    mount(
      <main>
        <FaultNotice fault={fault} onRetry={() => location.reload()} />
      </main>,
    );
  }
}
