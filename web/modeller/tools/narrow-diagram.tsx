import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { DiagramPanel } from '../../shared/diagram/diagram-panel.tsx';
import type { Paint } from '../../shared/diagram/paint.ts';
import { texts } from '../../shared/texts/texts.ts';

/** Where the editor is hidden, see `modeller.css`. */
const NARROW = '(width < 60rem)';
const PLAIN: Paint = { elements: [], flows: [] };

/** The diagram to look at, where the window is too narrow to draw in. Nothing can be changed by a finger that slips. */
export function NarrowDiagram({ xml }: { readonly xml: string }): JSX.Element | null {
  const [narrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  const [selected, setSelected] = useState<string | null>(null);
  useEffect(() => {
    const media = matchMedia(NARROW);
    const follow = (): void => setNarrow(media.matches);
    media.addEventListener('change', follow);
    return () => media.removeEventListener('change', follow);
  }, []);
  if (!narrow) return null;
  return <DiagramPanel label={texts.modellerTools.narrowDiagram} xml={xml} paint={PLAIN} current={null} selected={selected} onSelect={setSelected} />;
}
