import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { cabinet } from '../../api.ts';
import type { CabinetDiagramView } from '../../../src/http/contract.ts';
import { DiagramPanel } from '../../shared/diagram/diagram-panel.tsx';
import type { Paint } from '../../shared/diagram/paint.ts';
import { FaultNotice } from '../../shared/notice.tsx';
import { texts } from '../../shared/texts/texts.ts';
import { useLoaded } from '../../shared/use-loaded.ts';

/** The application on its diagram: the way it went, and where it is. */
export function ApplicationDiagram(props: { readonly caseId: string; readonly revision: number }): JSX.Element {
  const [selected, setSelected] = useState<string | null>(null);
  const loaded = useLoaded<CabinetDiagramView>(`${props.caseId}@${props.revision}`, () => cabinet.diagram(props.caseId));
  const { value } = loaded;
  const paint = useMemo(() => (value === null ? { elements: [], flows: [] } : paintOf(value)), [value]);
  if (value === null) {
    return loaded.fault === null ? <p class="loading">{texts.frame.loading}</p> : <FaultNotice fault={loaded.fault} onRetry={loaded.reload} />;
  }
  const current = value.steps.find(({ state }) => state === 'now') ?? value.steps.findLast(({ state }) => state === 'done');
  return (
    <DiagramPanel
      label={texts.cabinet.diagramLabel}
      toCurrent={texts.viewer.current}
      xml={value.xml}
      paint={paint}
      current={current?.id ?? null}
      selected={selected}
      onSelect={setSelected}
    />
  );
}

function paintOf({ steps, flows }: CabinetDiagramView): Paint {
  return {
    elements: steps
      .filter(({ state }) => state !== 'ahead')
      .map(({ id, state }) => ({
        element: id,
        look: state === 'now' ? 'now' : 'done',
        outlined: state === 'now',
        badges: state === 'now' ? [{ kind: 'now', icon: 'person', text: texts.viewer.now, side: 'above', overdue: false }] : [],
      })),
    flows,
  };
}
