import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Notice } from '../notice.tsx';
import { texts } from '../texts/texts.ts';
import { DiagramView } from './diagram-view.ts';
import type { Edge, Paint } from './paint.ts';

const STEP = 1.25;

/** A diagram with its buttons. */
export function DiagramPanel(props: {
  readonly label: string;
  /** Name of the button that goes to `current`; absent: there is none. */
  readonly toCurrent?: string;
  /** Another text is another diagram; the same one is drawn once. */
  readonly xml: string;
  readonly paint: Paint;
  /** The element to begin at; null: the whole diagram. */
  readonly current: string | null;
  readonly selected: string | null;
  readonly onSelect: (element: string | null) => void;
  /** Told once per diagram. */
  readonly onEdges?: (edges: readonly Edge[]) => void;
  /** Whether flows, lanes and pools may be picked beside the flow nodes. Default: false. */
  readonly anything?: boolean;
  /** Told of the diagram when it is drawn, and of null when it goes. */
  readonly onView?: (view: DiagramView | null) => void;
}): JSX.Element {
  const host = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const [view, setView] = useState<DiagramView | null>(null);
  const [broken, setBroken] = useState(false);

  useEffect(() => {
    if (host.current === null) return undefined;
    const made = new DiagramView(host.current, latest.current.label, (element) => latest.current.onSelect(element), latest.current.anything);
    let gone = false;
    const open = async (): Promise<void> => {
      try {
        await made.open(props.xml);
      } catch {
        setBroken(true);
        return;
      }
      if (gone) return;
      const { current, onEdges } = latest.current;
      onEdges?.(made.edges());
      if (current === null) made.fit();
      else made.centre(current, 1);
      setBroken(false);
      setView(made);
      latest.current.onView?.(made);
    };
    void open();
    const sizes = new ResizeObserver(() => made.resized());
    sizes.observe(host.current);
    return () => {
      gone = true;
      sizes.disconnect();
      latest.current.onView?.(null);
      made.destroy();
      setView(null);
    };
  }, [props.xml]);

  useEffect(() => view?.paint(props.paint), [view, props.paint]);
  useEffect(() => {
    view?.select(props.selected);
    if (props.selected !== null) view?.reveal(props.selected);
  }, [view, props.selected]);
  useEffect(() => {
    if (props.current !== null) view?.reveal(props.current);
  }, [view, props.current]);

  const { viewer } = texts;
  const toCurrent = (): void => {
    if (props.current !== null) view?.centre(props.current, 1);
  };
  return (
    <section class="diagram-panel" aria-label={props.label}>
      <div class="toolbar" role="toolbar" aria-label={viewer.zoom}>
        <button type="button" onClick={() => view?.fit()}>
          {viewer.fit}
        </button>
        <button type="button" onClick={() => view?.zoomTo(1)}>
          {viewer.actual}
        </button>
        {props.toCurrent !== undefined && (
          <button type="button" onClick={toCurrent} disabled={props.current === null}>
            {props.toCurrent}
          </button>
        )}
        <span class="toolbar-gap" />
        <button type="button" aria-label={viewer.zoomOut} title={viewer.zoomOut} onClick={() => view?.zoomBy(1 / STEP)}>
          −
        </button>
        <button type="button" aria-label={viewer.zoomIn} title={viewer.zoomIn} onClick={() => view?.zoomBy(STEP)}>
          +
        </button>
      </div>
      {broken && <Notice kind="danger">{viewer.diagramBroken}</Notice>}
      <div class="diagram-host" ref={host} data-ready={view === null ? 'false' : 'true'} />
    </section>
  );
}
