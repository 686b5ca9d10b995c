import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AmendmentView, DraftView, FindingView, VersionView } from '../../src/http/contract.ts';
import { ApiFault } from '../api.ts';
import { checkDraft, discardDraft, getDraft, publishDraft } from '../api-amending.ts';
import { formatInstant } from '../shared/format.ts';
import { ConfirmDialog } from '../shared/confirm-dialog.tsx';
import { noteFault } from '../shared/live.ts';
import { Notice } from '../shared/notice.tsx';
import { texts } from '../shared/texts/texts.ts';
import { DraftFiles } from './exporting/draft-files.tsx';
import { handOut } from './exporting/hand-out.ts';
import { DraftNotices } from './draft-notices.tsx';
import { RunBar } from './counter-example/run-bar.tsx';
import { findingSentence } from './finding-sentence.ts';
import { FindingsList } from './findings-list.tsx';
import { useFormChoice } from './forms-choice/use-form-choice.tsx';
import { useLiveCheck } from './live-check/use-live-check.ts';
import { modellerFault } from './modeller-fault.ts';
import { ModellerPanel } from './modeller-panel.tsx';
import type { ModellerView } from './modeller-view.ts';
import { pathText } from './path-text.ts';
import { PublishDialog } from './publish-dialog.tsx';
import { SetEditors } from './set-editors.tsx';
import { useOffer } from './templates/use-offer.ts';
import { NarrowDiagram } from './tools/narrow-diagram.tsx';
import { type CopyPlace, useDraft } from './use-draft.ts';

/** Another version came out first. */
const OVERTAKEN: ReadonlySet<string> = new Set(['draft-outdated', 'definition-conflict']);

/** The draft of a channel: the diagram to change, whether it is kept, what is wrong with it, its publication. */
export function DraftEditor(props: {
  readonly draft: DraftView;
  /** Where unsaved changes are copied to, and those that were recovered. */
  readonly place: CopyPlace;
  readonly onPublished: (version: VersionView) => void;
  /** Somebody else has published a version. */
  readonly onOvertaken: () => void;
  /** Another draft is to be opened: this one was given up, or the one saved elsewhere was chosen. */
  readonly onReopen: () => void;
}): JSX.Element {
  const { modeller } = texts;
  const { draft } = props;
  const { key } = draft;
  const view = useRef<ModellerView | null>(null);
  const [open, setOpen] = useState(false);
  const xml = async (): Promise<string> => (await view.current?.xml()) ?? draft.xml;
  const { keeper, state, savedAt, base, others, parts, changeParts, diagramChanged, rebase, keepMine, giveUp } = useDraft(draft, xml, props.place);
  const { id: actId = '', language } = (parts.act ?? {}) as { readonly id?: string; readonly language?: string };
  const [findings, setFindings] = useState<readonly FindingView[] | null>(null);
  /** Whether the findings are of the diagram as it is, are being looked for, or could not be. */
  const [checked, setChecked] = useState<'now' | 'going' | 'failed'>('going');
  /** The finding whose run is played; null: none. */
  const [played, setPlayed] = useState<FindingView | null>(null);
  const [simulated, setSimulated] = useState(false);
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  /** Counts the changes of the diagram. */
  const [turn, setTurn] = useState(0);
  const [latest, setLatest] = useState(draft.latestVersion);

  const onFound = (found: readonly FindingView[] | null): void => {
    if (found !== null) setFindings(found);
    // What kept it from being published has been mended.
    if (found?.every(({ blocking }) => !blocking) === true) setFault((said) => (said === modeller.blocked ? null : said));
    setChecked(found === null ? 'failed' : 'now');
  };
  const recheck = useLiveCheck(key, xml, onFound, parts);
  useEffect(() => {
    if (!open) return;
    setChecked('going');
    recheck();
  }, [parts]);
  useEffect(() => {
    if (!open) return;
    view.current?.showWay(null);
    setPlayed(null);
    view.current?.showFindings(findings ?? []);
  }, [open, findings]);

  useOffer(open ? view.current : null, parts.forms);
  const formChoice = useFormChoice(() => view.current, { forms: parts.forms, language: language ?? 'ru' }, (id, schema) => {
    if (parts.forms[id] !== schema) changeParts({ forms: { ...parts.forms, [id]: schema } });
  });

  /** Does something with the draft as it is kept, and says what went wrong. */
  const withKept = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setFault(null);
    try {
      await keeper.flush();
      if (!keeper.atRisk) await work();
    } catch (cause) {
      noteFault(cause);
      setFault(modellerFault(cause));
      if (cause instanceof ApiFault && cause.code === 'publication-blocked') {
        setAsking(false);
        await show();
      }
      if (cause instanceof ApiFault && OVERTAKEN.has(cause.code)) {
        setAsking(false);
        // The notices of the draft say it, and what can be done.
        setFault(null);
        props.onOvertaken();
        setLatest((await getDraft(key)).latestVersion);
      }
    }
    setBusy(false);
  };
  const show = async (): Promise<readonly FindingView[]> => {
    const found = await checkDraft(key);
    setFindings(found);
    setChecked('now');
    return found;
  };
  const ask = async (): Promise<void> => {
    if ((await show()).some(({ blocking }) => blocking)) setFault(modeller.blocked);
    else setAsking(true);
  };
  const publish = async (reason: string, amendment: AmendmentView | null): Promise<void> => {
    const published = await publishDraft(key, { reason, amendment, draftRevision: keeper.revision });
    giveUp();
    props.onPublished(published);
  };
  const discard = async (): Promise<void> => {
    await discardDraft(key, keeper.revision);
    giveUp();
    props.onReopen();
  };

  const sentenceOf = (finding: FindingView): string => findingSentence(finding, (id) => view.current?.calledName(id) ?? null);

  return (
    <>
      <div class="case-head">
        <div class="case-title">
          <h1 lang={language}>{draft.service}</h1>
          <p class="muted">
            {draft.channelName} · {base === 0 ? modeller.neverPublished : modeller.basedOn(base)}
            {parts.digest === null && ` · ${texts.start.untied}`}
            {base > 0 && savedAt !== null && (
              <>
                {' · '}
                <button type="button" class="button-link" disabled={busy} onClick={() => void withKept(async () => location.assign(`/difference/${key}?from=${base}&to=draft`))}>
                  {texts.difference.draftWithBase}
                </button>
              </>
            )}
          </p>
        </div>
        <p class="save-state" role="status" data-state={state} title={savedAt === null ? '' : modeller.draftFrom(formatInstant(savedAt))}>
          {state === 'clean' && savedAt !== null ? modeller.draftFrom(formatInstant(savedAt)) : modeller.states[state]}
        </p>
        <div class="buttons">
          <DraftFiles draftKey={key} xml={xml} whenKept={withKept} />
          <ConfirmDialog
            label={modeller.discard}
            title={modeller.discardTitle}
            lead={modeller.discardLead}
            confirm={modeller.discardConfirm}
            disabled={busy || savedAt === null}
            onConfirm={() => void withKept(discard)}
          />
          <button type="button" class="button-quiet" disabled={busy} onClick={() => void withKept(async () => void (await show()))}>
            {modeller.check}
          </button>
          <button type="button" class="button-main" disabled={busy || savedAt === null} onClick={() => void withKept(ask)}>
            {modeller.publish}
          </button>
        </div>
      </div>
      <DraftNotices
        state={state}
        base={base}
        latest={latest}
        others={others}
        recoveredAt={props.place.taken?.madeAt ?? null}
        onSaveNow={() => void keeper.flush()}
        onTakeTheirs={() => {
          keeper.stop();
          props.onReopen();
        }}
        onKeepMine={keepMine}
        onDownload={() => void xml().then((text) => handOut(key, text, 'bpmn'))}
        onRebase={() => rebase(latest)}
      />
      {fault !== null && !asking && <Notice kind="danger">{fault}</Notice>}
      <p class="narrow-only">
        <Notice kind="info">{modeller.narrow}</Notice>
      </p>
      <NarrowDiagram xml={draft.xml} />
      <SetEditors definitionKey={key} parts={parts} findings={findings ?? []} view={open ? view.current : null} turn={turn} onChange={changeParts} saved={() => keeper.flush()}>
        <ModellerPanel
          xml={draft.xml}
          actId={actId}
          onView={(opened) => {
            view.current = opened;
            setOpen(opened !== null);
          }}
          onChange={() => {
            setChecked('going');
            setTurn((count) => count + 1);
            diagramChanged();
            recheck();
          }}
          onChooseForm={formChoice.ask}
          simulated={simulated}
          onSimulate={(on) => {
            setPlayed(null);
            setSimulated(on);
          }}
        >
          {played !== null && view.current !== null && (
            <RunBar
              run={played.run ?? []}
              element={played.element}
              sentence={sentenceOf(played)}
              canvas={view.current.runCanvas}
              nameOf={(id) => view.current?.elementName(id) ?? null}
              onClose={() => setPlayed(null)}
            />
          )}
        </ModellerPanel>
      </SetEditors>
      <FindingsList
        findings={findings}
        note={checked === 'now' ? null : modeller.findingsNotes[checked]}
        nameOf={(element) => view.current?.calledName(element) ?? element}
        sentenceOf={sentenceOf}
        pathOf={(path) => pathText(path, (id) => view.current?.elementName(id) ?? null)}
        onPick={({ element, path }) => {
          if (element !== null) view.current?.select(element);
          view.current?.showWay(path);
        }}
        onPlay={(finding) => {
          view.current?.showWay(null);
          view.current?.closeFindings();
          setSimulated(false);
          setPlayed(finding);
        }}
      />
      {formChoice.dialog}
      {asking && (
        <PublishDialog draftKey={key} base={base} fault={fault} busy={busy} onPublish={(reason, amendment) => void withKept(() => publish(reason, amendment))} onCancel={() => setAsking(false)} />
      )}
    </>
  );
}
