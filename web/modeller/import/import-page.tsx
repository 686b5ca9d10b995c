import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { DefinitionSummary, DraftView, Me } from '../../../src/http/contract.ts';
import { getDefinitions } from '../../api.ts';
import { getForms } from '../../api-amending.ts';
import { noteFault } from '../../shared/live.ts';
import { FaultNotice, Notice } from '../../shared/notice.tsx';
import { PageFrame } from '../../shared/page-frame.tsx';
import { texts } from '../../shared/texts/texts.ts';
import { useLoaded } from '../../shared/use-loaded.ts';
import { draftOfFile } from './draft-of-file.ts';
import { drawDiagram } from './draw-diagram.ts';
import { FileFacts } from './file-facts.tsx';
import { importFault } from './import-fault.ts';
import { missingOf, newAct, noAct } from './new-act.ts';
import { type OpenedFile, openFile, processToRun } from './opened-file.ts';
import { actOfRegion, draftAt, placeDraft } from './place-draft.ts';
import { keyOfPlace, PlaceForm, type TypedPlace } from './place-form.tsx';

/** A place by the key of its channel, as far as it is one. */
function placeOf(key: string): TypedPlace {
  const [region = '', service = '', channel = ''] = key.split('/');
  return { region, newRegion: false, service, channel };
}

/** Opens a file of another tool, or a set exported here, as a draft. Nothing is kept until the analyst says where. */
export function ImportPage({ me }: { readonly me: Me }): JSX.Element {
  const { modeller } = texts;
  const { imports } = modeller;
  const definitions = useLoaded<readonly DefinitionSummary[]>('definitions', getDefinitions);
  const [file, setFile] = useState<OpenedFile | null>(null);
  /** Why a file was not opened: its name and the sentence. */
  const [refused, setRefused] = useState<readonly [string, string] | null>(null);
  const [process, setProcess] = useState<string | null>(null);
  const [withoutInstructions, setWithoutInstructions] = useState(false);
  const [place, setPlace] = useState<TypedPlace>(() => placeOf(new URLSearchParams(location.search).get('into') ?? ''));
  const [act, setAct] = useState(noAct);
  const [replace, setReplace] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  /** Counts the files: a slow one must not take the place of a later. */
  const turn = useRef(0);
  const key = keyOfPlace(place);
  const there = useLoaded<DraftView | null>(key ?? '', async () => (key === null ? null : draftAt(key)));

  const open = async (chosen: File): Promise<void> => {
    turn.current += 1;
    const mine = turn.current;
    setRefused(null);
    setFault(null);
    try {
      const opened = await openFile(chosen);
      if (mine !== turn.current) return;
      setFile(opened);
      setProcess(processToRun(opened.found));
      setWithoutInstructions(false);
      if (opened.set !== null && place.service === '') setPlace({ ...placeOf(opened.set.key), newRegion: false });
    } catch (cause) {
      if (mine !== turn.current) return;
      setFile(null);
      setRefused([chosen.name, importFault(cause)]);
    }
  };

  const take = async (): Promise<void> => {
    if (file === null || process === null || key === null) return;
    setBusy(true);
    setFault(null);
    try {
      const draft = await draftAt(key);
      const given = draft !== null ? null : place.newRegion ? newAct(place.region, act) : await actOfRegion(definitions.value ?? [], place.region);
      const surroundings = { draft, act: given, library: await getForms(), draw: drawDiagram };
      await placeDraft(key, draft, await draftOfFile(file, { process, withoutInstructions }, surroundings));
      location.assign(`/modeller/${key}`);
    } catch (cause) {
      noteFault(cause);
      setFault(importFault(cause));
      setBusy(false);
    }
  };

  const own = there.value?.savedAt ?? null;
  const ready = file !== null && process !== null && key !== null && (own === null || replace) && (!place.newRegion || missingOf(act).length === 0);
  if (!me.actions.includes('definition.draft')) {
    return (
      <PageFrame me={me}>
        <Notice kind="info">{modeller.notAnalyst}</Notice>
      </PageFrame>
    );
  }
  return (
    <PageFrame me={me}>
      <div class="page-title">
        <h1>{imports.title}</h1>
      </div>
      <p class="lead">{imports.lead}</p>
      {definitions.fault !== null && <FaultNotice fault={definitions.fault} onRetry={definitions.reload} />}
      <section class="panel import-file">
        <label class="stacked">
          {imports.file}
          <input
            type="file"
            accept=".bpmn,.xml,.zip"
            onChange={({ currentTarget: { files } }) => {
              const [chosen] = files ?? [];
              if (chosen !== undefined) void open(chosen);
            }}
          />
        </label>
        <p class="sub">{imports.fileHint}</p>
      </section>
      {refused !== null && (
        <Notice kind="danger">
          <strong>{imports.refused(refused[0])}</strong> {refused[1]} <span class="sub">{imports.nothingChanged}</span>
        </Notice>
      )}
      {file !== null && (
        <>
          <FileFacts
            file={file}
            process={process}
            onProcess={setProcess}
            withoutInstructions={withoutInstructions}
            onWithoutInstructions={setWithoutInstructions}
          />
          <section class="panel" aria-labelledby="place-title">
            <h2 id="place-title">{imports.where}</h2>
            <PlaceForm definitions={definitions.value ?? []} place={place} act={act} onPlace={setPlace} onAct={setAct} />
            {key !== null && there.value === null && there.fault === null && <Notice kind="info">{file.set === null ? imports.begins : imports.beginsSet}</Notice>}
            {there.value !== null && there.value.latestVersion > 0 && (
              <Notice kind="info">{file.set === null ? imports.goesOn(there.value.latestVersion) : imports.goesOnSet(there.value.latestVersion)}</Notice>
            )}
            {own !== null && (
              <Notice kind="warning">
                <label class="tick">
                  <input type="checkbox" checked={replace} onChange={(event) => setReplace(event.currentTarget.checked)} />
                  {imports.replace}
                </label>
              </Notice>
            )}
          </section>
          {fault !== null && (
            <Notice kind="danger">
              {fault} <span class="sub">{imports.nothingChanged}</span>
            </Notice>
          )}
          <div class="buttons import-buttons">
            <button type="button" class="button-main" disabled={!ready || busy} onClick={() => void take()}>
              {busy ? imports.taking : imports.take}
            </button>
            {process === null && <span class="muted">{imports.chooseProcess}</span>}
          </div>
        </>
      )}
    </PageFrame>
  );
}
