import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Me, VersionView } from '../../src/http/contract.ts';
import { ApiFault } from '../api.ts';
import { getDraft, getVersions } from '../api-amending.ts';
import { FaultNotice, Notice } from '../shared/notice.tsx';
import { PageFrame } from '../shared/page-frame.tsx';
import { texts } from '../shared/texts/texts.ts';
import { useLoaded } from '../shared/use-loaded.ts';
import { type DraftCopy, DraftCopies } from './copies/draft-copies.ts';
import { LeftCopies } from './copies/left-copies.tsx';
import { type Recovered, recoverDraft } from './copies/recover-draft.ts';
import { DraftEditor } from './draft-editor.tsx';
import { MigrationLink } from './migration-link.tsx';
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

/** A draft with what was recovered of it. */
type OpenedDraft = Pick<Recovered, 'draft' | 'taken'>;

/** The diagram of a channel under the hands of an analyst. */
export function ModellerPage({ me }: { readonly me: Me }): JSX.Element {
  const { modeller } = texts;
  const [key] = useState(() => keyOf(location.pathname));
  const analyst = me.roles.includes('analyst');
  /** Counts how often the diagram was opened anew: after a publication, or with another draft. */
  const [opening, setOpening] = useState(1);
  const [published, setPublished] = useState<number | null>(null);
  const copies = useMemo(() => new DraftCopies(localStorage, me.id, key), [me.id, key]);
  /** A copy to open in place of the draft, as the analyst chose. */
  const asked = useRef<string | null>(null);
  const [left, setLeft] = useState<readonly DraftCopy[]>([]);
  const draft = useLoaded<OpenedDraft | null>(`${key} ${opening}`, async () => {
    if (!analyst) return null;
    const { left, ...opened } = recoverDraft(await getDraft(key), copies.list(), asked.current);
    asked.current = null;
    setLeft(left);
    return opened;
  });
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
      {analyst && versions.value !== null && <MigrationLink versions={versions.value} />}
      <LeftCopies
        draftKey={key}
        copies={left}
        onOpen={({ id }) => {
          asked.current = id;
          setOpening((count) => count + 1);
        }}
        onDrop={({ id }) => {
          copies.drop(id);
          setLeft((all) => all.filter((copy) => copy.id !== id));
        }}
      />
      {draft.value !== null && (
        <DraftEditor
          key={opening}
          draft={draft.value.draft}
          place={{ copies, taken: draft.value.taken }}
          onPublished={({ version }) => {
            setPublished(version);
            setOpening((count) => count + 1);
          }}
          onOvertaken={versions.reload}
          onReopen={() => {
            setPublished(null);
            setOpening((count) => count + 1);
          }}
        />
      )}
      {versions.value !== null && versions.value.length > 0 && <VersionList versions={versions.value} files={analyst} />}
      {analyst && (
        <p class="modeller-more">
          <a href="/new-service">{texts.newService.open}</a>
        </p>
      )}
    </PageFrame>
  );
}
