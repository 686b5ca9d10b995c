import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { FindingView } from '../../../src/http/contract.ts';
import { digestSchema } from '../../../src/regulation/digest.ts';
import { Notice } from '../../shared/notice.tsx';
import { ConfirmDialog } from '../../shared/confirm-dialog.tsx';
import { texts } from '../../shared/texts/texts.ts';
import type { ModellerView } from '../modeller-view.ts';
import { PartEditor } from '../part-form/part-editor.tsx';
import { BranchesSection } from './branches-section.tsx';
import { digestTies } from './digest-ties.ts';
import { emptyDigest } from './empty-digest.ts';
import { HeadSection } from './head-section.tsx';
import { looseDigest } from './loose-digest.ts';
import { notesByPlace } from './notes-by-place.ts';
import { PapersSection } from './papers-section.tsx';
import { RowsSection } from './rows-section.tsx';
import { ServiceSection } from './service-section.tsx';
import { rowName, stepName } from './step-names.ts';
import { StepsSection } from './steps-section.tsx';
import { unitNames } from './unit-names.ts';

/**
 * The digest by a form beside the diagram. What is opened here is selected on the canvas, and what is selected there is
 * opened here. The diagram is never written from it.
 */
export function DigestEditor(props: {
  readonly definitionKey: string;
  readonly digest: unknown;
  readonly act: unknown;
  readonly findings: readonly FindingView[];
  readonly view: ModellerView | null;
  /** Changes each time the diagram does. */
  readonly turn: number;
  readonly onChange: (digest: unknown) => void;
}): JSX.Element {
  const { digest: words } = texts.editors;
  const { digest: value, act, view } = props;
  const digest = useMemo(() => looseDigest(value), [value]);
  const ties = useMemo(() => digestTies(view?.placedNodes() ?? [], digest), [view, digest, props.turn]);
  const notes = useMemo(() => notesByPlace(props.findings, digest, ties), [props.findings, digest, ties]);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [element, setElement] = useState<string | null>(null);
  /** The step or row that was asked for on the canvas, until it has been brought into view. */
  const [sought, setSought] = useState<string | null>(null);
  const latest = useRef(ties);
  latest.current = ties;
  /** Whether the choice on the canvas is our own doing. */
  const choosing = useRef(false);

  const follow = (ids: readonly string[]): void => {
    if (choosing.current) return;
    const [id] = ids;
    setElement(ids.length === 1 ? (id ?? null) : null);
    if (ids.length !== 1 || id === undefined) return;
    const { steps, rows } = latest.current.places(id);
    if (steps.length + rows.length === 0) return;
    setOpen(new Set([...steps, ...rows]));
    setSought([...steps, ...rows][0] ?? null);
  };
  useEffect(() => {
    if (view === null) return undefined;
    follow(view.selected());
    return view.onSelected(follow);
  }, [view]);
  useEffect(() => {
    if (sought === null) return;
    document.querySelector(`.item[data-path="${sought}"]`)?.scrollIntoView({ block: 'start' });
    setSought(null);
  }, [sought]);
  const toggle = (place: string, opened: boolean): void => {
    setOpen((now) => new Set(opened ? [...now, place] : [...now].filter((one) => one !== place)));
    if (!opened) return;
    choosing.current = true;
    const ids = ties.elements(place);
    view?.selectAll(ids);
    choosing.current = false;
    setElement(ids[0] ?? null);
  };

  if (value === null) {
    return (
      <div class="part-empty">
        <h2>{words.title}</h2>
        <Notice kind="warning">{words.none}</Notice>
        <button type="button" class="button-main" onClick={() => props.onChange(emptyDigest(props.definitionKey, act))}>
          {words.begin}
        </button>
      </div>
    );
  }
  const language = (act as { readonly language?: string } | null)?.language ?? 'ru';
  const list = { digest, open, onToggle: toggle, units: unitNames(act) };
  return (
    <PartEditor
      title={words.title}
      value={value}
      schema={digestSchema}
      language={language}
      notes={notes}
      nameOf={(id) => view?.elementName(id) ?? null}
      onChange={props.onChange}
      buttons={<ConfirmDialog label={words.untie} title={words.untieTitle} lead={words.untieLead} confirm={words.untieConfirm} onConfirm={() => props.onChange(null)} />}
    >
      <p class="tie-line" aria-live="polite" data-element={element ?? ''}>
        {element === null ? words.tieHint : words.tie(view?.nameOf(element) ?? element, tiedTo(ties.places(element), digest))}
      </p>
      <HeadSection />
      <StepsSection {...list} />
      <BranchesSection digest={digest} open={open} onToggle={toggle} />
      <RowsSection {...list} />
      <ServiceSection digest={digest} />
      <PapersSection />
    </PartEditor>
  );
}

/** «Процесс 6, строка 4»; null where an element carries neither. */
function tiedTo({ steps, rows }: { readonly steps: readonly string[]; readonly rows: readonly string[] }, digest: ReturnType<typeof looseDigest>): string | null {
  const names = [
    ...steps.flatMap((place) => digest.steps[Number(place.split('.')[1])] ?? []).map(stepName),
    ...rows.flatMap((place) => digest.table?.rows[Number(place.split('.')[2])] ?? []).map(rowName),
  ];
  return names.length === 0 ? null : names.join(', ');
}
