import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { FoundCaseView, Me, SearchCasesRequest } from '../../src/http/contract.ts';
import { searchCases } from '../api.ts';
import type { FoundPage } from '../api.ts';
import { useElementNames } from '../inbox/element-names.ts';
import { noteFault } from '../shared/live.ts';
import { FaultNotice } from '../shared/notice.tsx';
import { PageFrame } from '../shared/page-frame.tsx';
import { texts } from '../shared/texts/texts.ts';
import { useNow } from '../shared/use-now.ts';
import { AnswerPanel } from './answer-panel.tsx';
import { FoundTable } from './found-table.tsx';
import { SearchForm } from './search-form.tsx';
import { whereIs } from './where-is.ts';

/** Cases by number, person or date, and the answer to «where is my application». */
export function SearchPage({ me }: { readonly me: Me }): JSX.Element {
  const { search } = texts;
  const [found, setFound] = useState<FoundPage | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const [asked, setAsked] = useState<FoundCaseView | null>(null);
  const nameOf = useElementNames(found?.items ?? []);
  const now = useNow();

  const clear = (): void => {
    setFound(null);
    setFault(null);
    setAsked(null);
  };
  const look = async (request: SearchCasesRequest): Promise<void> => {
    setBusy(true);
    clear();
    try {
      setFound(await searchCases(request));
    } catch (cause) {
      noteFault(cause);
      setFault(cause);
    }
    setBusy(false);
  };

  return (
    <PageFrame me={me}>
      <div class="page-title">
        <h1>{search.title}</h1>
      </div>
      <SearchForm busy={busy} onSearch={(request) => void look(request)} onClear={clear} />
      {fault !== null && <FaultNotice fault={fault} />}
      {asked !== null && <AnswerPanel text={whereIs(asked, (element) => nameOf(asked, element))} onClose={() => setAsked(null)} />}
      <section class={found === null ? 'found' : 'panel found'} aria-label={search.results} aria-busy={busy}>
        <p role="status" class={found === null ? 'visually-hidden' : 'found-count'}>
          {found === null ? '' : search.count(found.items.length, found.total)}
        </p>
        {found !== null && found.items.length > 0 && <FoundTable items={found.items} now={now} ownOffice={me.office?.id ?? null} nameOf={nameOf} onAnswer={setAsked} />}
      </section>
    </PageFrame>
  );
}
