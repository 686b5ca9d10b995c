import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Change, DifferenceView, Me } from '../../src/http/contract.ts';
import { ApiFault } from '../api.ts';
import { getDifference } from '../api-amending.ts';
import { ChangeList } from '../shared/difference/change-list.tsx';
import { DifferenceNote } from '../shared/difference/difference-note.tsx';
import { FaultNotice, Notice } from '../shared/notice.tsx';
import { PageFrame } from '../shared/page-frame.tsx';
import { texts } from '../shared/texts/texts.ts';
import { useLoaded } from '../shared/use-loaded.ts';
import { ChangedDiagrams } from './changed-diagrams.tsx';
import { type ChosenVersions, VersionChoice } from './version-choice.tsx';

/** The key in `/difference/:region/:service/:channel`. */
function keyOf(pathname: string): string {
  return pathname.split('/').slice(2, 5).join('/');
}

/** The versions named in the address; the server chooses the others. */
function askedIn(search: string): Partial<ChosenVersions> {
  const asked = new URLSearchParams(search);
  return Object.fromEntries(['from', 'to'].flatMap((side) => (asked.has(side) ? [[side, asked.get(side)]] : [])));
}

function Difference({ view }: { readonly view: DifferenceView }): JSX.Element {
  const { difference } = texts;
  const [picked, setPicked] = useState<Change | null>(null);
  const look = view.changes.filter(({ area }) => area === 'look').length;
  const onlyLook = look === view.changes.length;
  const [withLook, setWithLook] = useState(onlyLook);
  const canvases = useRef<HTMLElement>(null);
  const pick = (change: Change): void => {
    setPicked(change);
    // In a narrow window the diagrams are below the list.
    if (matchMedia('(width < 60rem)').matches) canvases.current?.scrollIntoView();
  };
  const shown = withLook ? view.changes : view.changes.filter(({ area }) => area !== 'look');
  return (
    <>
      <DifferenceNote view={view} />
      <div class="difference">
        <section class="panel difference-canvases" ref={canvases} aria-labelledby="diagrams-title">
          <h2 id="diagrams-title">{difference.diagrams}</h2>
          <ChangedDiagrams view={view} changes={shown} picked={picked} onPick={setPicked} />
        </section>
        {view.changes.length > 0 && (
          <section class="panel difference-list" aria-labelledby="changes-title">
            <h2 id="changes-title">{difference.list}</h2>
            <p class="muted" data-role="total">
              {difference.total(shown.length)}
            </p>
            {look > 0 && (
              <label class="tick">
                <input type="checkbox" checked={withLook} onChange={(event) => setWithLook(event.currentTarget.checked)} />
                {difference.showLook(look)}
              </label>
            )}
            <ChangeList changes={shown} words={view} heading="h3" picked={picked} onPick={pick} />
          </section>
        )}
      </div>
    </>
  );
}

/** Two versions of a channel, or a draft and the version it began from: what changed, and where. */
export function DifferencePage({ me }: { readonly me: Me }): JSX.Element {
  const { difference, frame } = texts;
  const [key] = useState(() => keyOf(location.pathname));
  const [asked, setAsked] = useState<Partial<ChosenVersions>>(() => askedIn(location.search));
  const loaded = useLoaded<DifferenceView>(`${key} ${asked.from} ${asked.to}`, () => getDifference(key, asked));
  const view = loaded.value;
  const known = loaded.fault instanceof ApiFault ? { 404: difference.unknown, 422: difference.unreadable }[loaded.fault.status] : undefined;
  const choose = (chosen: ChosenVersions): void => {
    history.replaceState(null, '', `${location.pathname}?${new URLSearchParams({ ...chosen })}`);
    setAsked(chosen);
  };
  return (
    <PageFrame me={me} wide>
      <div class="page-title">
        <h1>{difference.heading}</h1>
        {view !== null && (
          <p class="muted">
            <span lang={view.language}>{view.service}</span> · <span lang={view.language}>{view.channelName}</span>
            {' · '}
            <a href={`/modeller/${view.key}`}>{difference.toModeller}</a>
          </p>
        )}
      </div>
      {known !== undefined && <Notice kind="danger">{known}</Notice>}
      {loaded.fault !== null && known === undefined && <FaultNotice fault={loaded.fault} onRetry={loaded.reload} />}
      {view === null && loaded.fault === null && <p class="loading">{frame.loading}</p>}
      {view !== null && (
        <>
          <VersionChoice view={view} onChoose={choose} />
          {asked.to === 'draft' && !view.hasDraft && <Notice kind="info">{difference.noDraft}</Notice>}
          <Difference key={`${view.from.version} ${view.to.version}`} view={view} />
        </>
      )}
    </PageFrame>
  );
}
