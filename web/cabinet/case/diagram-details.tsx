import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { texts } from '../../shared/texts/texts.ts';
import type { ApplicationDiagram } from './application-diagram.tsx';

/** The diagram, folded away until somebody asks for it: the program that draws it is large for a phone. */
export function DiagramDetails(props: { readonly caseId: string; readonly revision: number }): JSX.Element {
  const [open, setOpen] = useState(false);
  const [drawing, setDrawing] = useState<{ readonly View: typeof ApplicationDiagram } | null>(null);
  useEffect(() => {
    if (!open || drawing !== null) return;
    import('./application-diagram.tsx').then(({ ApplicationDiagram: View }) => setDrawing({ View })).catch(() => setOpen(false));
  }, [open, drawing]);
  return (
    <details class="panel diagram-details" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{texts.cabinet.diagram}</summary>
      {open && (drawing === null ? <p class="loading">{texts.frame.loading}</p> : <drawing.View {...props} />)}
    </details>
  );
}
