import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { CaseView, DefinitionView, Me } from '../../src/http/contract.ts';
import { ApiFault, getCase, getDefinition } from '../api.ts';
import { useLive } from '../shared/live.ts';
import { FaultNotice, Notice } from '../shared/notice.tsx';
import { PageFrame } from '../shared/page-frame.tsx';
import { texts } from '../shared/texts/texts.ts';
import { useLoaded } from '../shared/use-loaded.ts';
import { CaseScreen } from './case-screen.tsx';

/** The id in `/cases/:id`. */
function idOf(pathname: string): string {
  return decodeURIComponent(pathname.split('/')[2] ?? '');
}

/** One case: fetched, and fetched again whenever it has moved. */
export function ViewerPage({ me }: { readonly me: Me }): JSX.Element {
  const [id] = useState(() => idOf(location.pathname));
  const caseLoaded = useLoaded<CaseView>(id, () => getCase(id), (shown, answer) => answer.revision < shown.revision);
  const view = caseLoaded.value;
  const definitionKey = view === null ? '' : `${view.definition.key}@${view.definition.version}`;
  const definitionLoaded = useLoaded<DefinitionView | null>(definitionKey, async () =>
    view === null ? null : getDefinition(view.definition.key, view.definition.version),
  );
  useLive((event) => {
    if (event === null || event.case === id) caseLoaded.reload();
  });

  const screen = useMemo(() => {
    if (view === null || definitionLoaded.value === null) return null;
    return { view, definition: definitionLoaded.value };
  }, [view, definitionLoaded.value]);
  const fault = caseLoaded.fault ?? definitionLoaded.fault;
  const unknown = fault instanceof ApiFault && fault.status === 404;
  const retry = (): void => {
    caseLoaded.reload();
    definitionLoaded.reload();
  };
  return (
    <PageFrame me={me} wide>
      {screen === null && <h1 class="visually-hidden">{texts.pages.viewer}</h1>}
      {unknown && (
        <Notice kind="danger">
          {texts.viewer.notFound} <a href="/">{texts.viewer.toInbox}</a>
        </Notice>
      )}
      {fault !== null && !unknown && <FaultNotice fault={fault} onRetry={retry} />}
      {screen === null && fault === null && <p class="loading">{texts.frame.loading}</p>}
      {screen !== null && (
        <CaseScreen me={me} view={screen.view} definition={screen.definition} onCase={caseLoaded.accept} onStale={caseLoaded.reload} />
      )}
    </PageFrame>
  );
}
