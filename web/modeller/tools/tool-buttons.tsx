import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { texts } from '../../shared/texts/texts.ts';
import type { ModellerView } from '../modeller-view.ts';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';

/** Search, map and keys, in the bar over the canvas. `view` is null until the diagram is open. */
export function ToolButtons({ view }: { readonly view: ModellerView | null }): JSX.Element {
  const { modellerTools } = texts;
  const [map, setMap] = useState(false);
  useEffect(() => view?.onMinimap(setMap), [view]);
  return (
    <>
      <button
        type="button"
        title={modellerTools.searchTitle}
        onClick={(event) => {
          // The search closes at any click beside it, this one too if it came that far.
          event.stopPropagation();
          view?.search();
        }}
      >
        {modellerTools.search}
      </button>
      <button type="button" title={modellerTools.mapTitle} aria-pressed={map} onClick={() => view?.toggleMinimap()}>
        {modellerTools.map}
      </button>
      <ShortcutsDialog />
    </>
  );
}
