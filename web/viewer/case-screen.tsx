import type { JSX } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CaseView, DefinitionView, ElementView, Me } from '../../src/http/contract.ts';
import { DiagramPanel } from '../shared/diagram/diagram-panel.tsx';
import type { Edge } from '../shared/diagram/paint.ts';
import { texts } from '../shared/texts/texts.ts';
import { CorrectionPanel } from './correction-panel.tsx';
import { CaseHead } from './case-head.tsx';
import { ErasedNotice } from '../shared/erased-notice.tsx';
import { ElementPanel } from './element-panel.tsx';
import { FilesPanel } from './files-panel.tsx';
import { JournalPanel } from './journal-panel.tsx';
import { marksOf } from './marks.ts';
import { paintCase } from './paint-case.ts';
import { StepsPanel } from './steps-panel.tsx';
import { TaskPanel } from './task-panel.tsx';

/** Everything about one case. `onCase` takes an answer that holds the case; `onStale` asks to fetch it. */
export function CaseScreen(props: {
  readonly me: Me;
  readonly view: CaseView;
  readonly definition: DefinitionView;
  readonly onCase: (view: CaseView) => void;
  readonly onStale: () => void;
}): JSX.Element {
  const { view, definition } = props;
  const [edges, setEdges] = useState<readonly Edge[]>([]);
  const [picked, setPicked] = useState<string | null>(null);
  const panel = useRef<HTMLDivElement>(null);
  const nameOf = useCallback(
    (element: string) => definition.elements.find(({ id }) => id === element)?.name ?? view.formerNames?.[element] ?? element,
    [definition, view.formerNames],
  );
  const returned = view.status === 'active' ? view.corrections.filter(({ resolvedAt }) => resolvedAt === null) : [];
  // The only task waits for its draft: its form could not be sent.
  const waits = returned.length > 0 && view.tokens.length === 1;
  const marks = useMemo(
    () => marksOf(view, definition.elements.map(({ id }) => id), edges),
    [view, definition, edges],
  );
  const paint = useMemo(() => paintCase(marks, view.flows), [marks, view.flows]);
  const current = currentElement(view, definition.elements);
  // Whoever follows a case sees the step it has come to; what was picked before it moved is past.
  useEffect(() => setPicked(null), [current]);
  const about = picked ?? current;
  const announcement = useAnnouncement(view, nameOf);
  const pick = (element: string | null): void => {
    setPicked(element);
    // On a narrow screen the panel is below the diagram: what was asked for must not stay out of sight.
    if (element !== null && matchMedia('(width < 60rem)').matches) panel.current?.scrollIntoView({ block: 'nearest' });
  };

  return (
    <>
      <CaseHead me={props.me} view={view} definition={definition} onCase={props.onCase} onStale={props.onStale} />
      {view.erased !== undefined && <ErasedNotice erased={view.erased} />}
      <p class="visually-hidden" aria-live="polite" data-role="announcement">
        {announcement}
      </p>
      <div class="case-grid">
        <div class="case-diagram">
          <DiagramPanel
            label={texts.viewer.diagram}
            toCurrent={texts.viewer.current}
            xml={definition.xml}
            paint={paint}
            current={current}
            selected={picked}
            onSelect={pick}
            onEdges={setEdges}
          />
        </div>
        <div class="case-side">
          {returned.map((correction) => (
            <CorrectionPanel key={`${correction.element}#${correction.pass}`} caseId={view.id} language={view.language} correction={correction} nameOf={nameOf} onCase={props.onCase} onStale={props.onStale} />
          ))}
          {!waits && <TaskPanel {...props} nameOf={nameOf} onPick={pick} />}
          <StepsPanel elements={definition.elements} language={definition.act.language} marks={marks} selected={about} onPick={pick} />
        </div>
        <div class="case-more">
          <div class="case-element" ref={panel}>
            <ElementPanel
              element={definition.elements.find(({ id }) => id === about) ?? null}
              language={definition.act.language}
              mark={marks.find(({ element }) => element === about) ?? null}
              journal={view.journal}
            />
          </div>
          <FilesPanel view={view} onCase={props.onCase} onStale={props.onStale} />
          <JournalPanel view={view} edges={edges} nameOf={nameOf} />
        </div>
      </div>
    </>
  );
}

/** Where the view of the diagram begins: where the case is, or where it ended. */
function currentElement(view: CaseView, elements: readonly ElementView[]): string | null {
  const waiting = view.tokens.find(({ incident }) => incident !== null) ?? view.tokens[0];
  if (waiting !== undefined) return waiting.element;
  if (view.outcome !== null) return view.outcome;
  const visited = view.journal.findLast(({ element }) => element !== null)?.element;
  return visited ?? elements[0]?.id ?? null;
}

/** What a screen reader is told when the case has moved; nothing at first. */
function useAnnouncement(view: CaseView, nameOf: (element: string) => string): string {
  const places = view.status === 'active' ? view.tokens.map(({ element }) => nameOf(element)).join('; ') : texts.status[view.status];
  const before = useRef(places);
  const [text, setText] = useState('');
  useEffect(() => {
    if (before.current === places) return;
    before.current = places;
    setText(texts.viewer.moved(places));
  }, [places]);
  return text;
}
