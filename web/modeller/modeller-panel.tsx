import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { getEngine } from '../api-amending.ts';
import { noteFault } from '../shared/live.ts';
import { Notice } from '../shared/notice.tsx';
import { texts } from '../shared/texts/texts.ts';
import type { ChooseForm } from './forms-choice/form-choice-module.ts';
import { type History, ModellerView } from './modeller-view.ts';
import { ToolButtons } from './tools/tool-buttons.tsx';

const STEP = 1.25;

/** The canvas with its buttons, and the properties of what is selected. */
export function ModellerPanel(props: {
  readonly xml: string;
  readonly actId: string;
  /** Told when the diagram is open, and with null when it is closed. */
  readonly onView: (view: ModellerView | null) => void;
  readonly onChange: () => void;
  readonly onChooseForm: ChooseForm;
  /** Whether the diagram is simulated: it cannot be changed then. */
  readonly simulated: boolean;
  readonly onSimulate: (on: boolean) => void;
  /** What stands under the canvas. */
  readonly children: ComponentChildren;
}): JSX.Element {
  const { modeller, viewer } = texts;
  const { simulated } = props;
  const canvas = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const [view, setView] = useState<ModellerView | null>(null);
  const [history, setHistory] = useState<History>({ undo: false, redo: false });
  const [broken, setBroken] = useState(false);

  useEffect(() => {
    if (canvas.current === null || panel.current === null) return undefined;
    const onChooseForm: ChooseForm = (element, formId) => latest.current.onChooseForm(element, formId);
    const made = new ModellerView({ canvas: canvas.current, panel: panel.current, actId: latest.current.actId, onChooseForm }, (now) => {
      setHistory(now);
      latest.current.onChange();
    });
    let gone = false;
    const open = async (): Promise<void> => {
      try {
        await made.open(props.xml);
      } catch {
        setBroken(true);
        return;
      }
      if (gone) return;
      made.fit();
      setView(made);
      latest.current.onView(made);
    };
    void open();
    // Until it is known, or where it cannot be asked for, only what every engine runs is offered.
    getEngine().then(({ engine }) => made.offerFor(engine), noteFault);
    const sizes = new ResizeObserver(() => made.resized());
    sizes.observe(canvas.current);
    return () => {
      gone = true;
      sizes.disconnect();
      latest.current.onView(null);
      made.destroy();
    };
  }, [props.xml]);

  useEffect(() => view?.simulate(simulated), [view, simulated]);

  return (
    <div class="modeller-grid">
      <section class="diagram-panel modeller-diagram" aria-label={modeller.canvas}>
        <div class="toolbar" role="toolbar" aria-label={modeller.canvas}>
          <button type="button" disabled={simulated || !history.undo} onClick={() => view?.undo()}>
            {modeller.undo}
          </button>
          <button type="button" disabled={simulated || !history.redo} onClick={() => view?.redo()}>
            {modeller.redo}
          </button>
          <span class="toolbar-divider" />
          <ToolButtons view={view} />
          <span class="toolbar-gap" />
          <button type="button" class="toolbar-toggle" aria-pressed={simulated} onClick={() => props.onSimulate(!simulated)}>
            {texts.simulation}
          </button>
          <button type="button" onClick={() => view?.fit()}>
            {viewer.fit}
          </button>
          <button type="button" onClick={() => view?.zoomTo(1)}>
            {viewer.actual}
          </button>
          <button type="button" aria-label={viewer.zoomOut} title={viewer.zoomOut} onClick={() => view?.zoomBy(1 / STEP)}>
            −
          </button>
          <button type="button" aria-label={viewer.zoomIn} title={viewer.zoomIn} onClick={() => view?.zoomBy(STEP)}>
            +
          </button>
        </div>
        {broken && <Notice kind="danger">{viewer.diagramBroken}</Notice>}
        {simulated && <p class="simulation-lead">{texts.simulationLead}</p>}
        <div class="modeller-canvas" ref={canvas} data-ready={view === null ? 'false' : 'true'} />
        {props.children}
      </section>
      <section class="modeller-properties" ref={panel} aria-label={modeller.panel} inert={simulated} />
    </div>
  );
}
