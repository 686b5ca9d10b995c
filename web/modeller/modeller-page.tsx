import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { DraftView, Me, VersionView } from '../../src/http/contract.ts';
import { ApiFault, getDraft, getVersions } from '../api.ts';
import { FaultNotice, Notice } from '../shared/notice.tsx';
import { PageFrame } from '../shared/page-frame.tsx';
import { texts } from '../shared/texts/texts.ts';
import { useLoaded } from '../shared/use-loaded.ts';
import { DraftEditor } from './draft-editor.tsx';
import { VersionList } from './version-list.tsx';

/** The key in `/modeller/:region/:service/:channel`. */
function keyOf(pathname: string): string {
  return pathname.split('/').slice(2, 5).join('/');
}

/** The versions of a channel; none where it is not published yet. */
async function versionsOf(key: string): Promise<readonly VersionView[]> {
  try {
    return await getVersions(key);
  } catch (cause) {
    if (cause instanceof ApiFault && cause.code === 'definition-unknown') return [];
    throw cause;
  }
}

/** The diagram of a channel under the hands of an analyst. */
export function ModellerPage({ me }: { readonly me: Me }): JSX.Element {
  const { modeller } = texts;
  const [key] = useState(() => keyOf(location.pathname));
  const analyst = me.roles.includes('analyst');
  /** Counts how often the diagram was opened anew: after a publication, or with another draft. */
  const [opening, setOpening] = useState(1);
  const [published, setPublished] = useState<number | null>(null);
  const draft = useLoaded<DraftView | null>(`${key} ${opening}`, async () => (analyst ? getDraft(key) : null));
  const versions = useLoaded<readonly VersionView[]>(`${key} ${opening}`, () => versionsOf(key));
  const fault = draft.fault ?? versions.fault;
  const retry = (): void => {
    draft.reload();
    versions.reload();
  };

  return (
    <PageFrame me={me} wide>
      {fault !== null && <FaultNotice fault={fault} onRetry={retry} />}
      {!analyst && <Notice kind="info">{modeller.notAnalyst}</Notice>}
      {draft.value === null && versions.value === null && fault === null && <p class="loading">{texts.frame.loading}</p>}
      {published !== null && <Notice kind="good">{modeller.published(published)}</Notice>}
      {draft.value !== null && (
        <DraftEditor
          key={opening}
          draft={draft.value}
          onPublished={({ version }) => {
            setPublished(version);
            setOpening((count) => count + 1);
          }}
          onReopen={() => {
            setPublished(null);
            setOpening((count) => count + 1);
          }}
        />
      )}
      {versions.value !== null && versions.value.length > 0 && <VersionList versions={versions.value} />}
    </PageFrame>
  );
}
