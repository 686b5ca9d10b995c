import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RunStepView } from '../../../src/http/contract.ts';
import { texts } from '../../shared/texts/texts.ts';
import type { RunCanvas } from './run-canvas.ts';
import { type RunPlace, RunPlayer } from './run-player.ts';

/** Plays the run that shows a fault on the canvas, with its buttons; at the end it says the fault. */
export function RunBar(props: {
  readonly run: readonly RunStepView[];
  /** The element the fault sits on. */
  readonly element: string | null;
  /** What is wrong, in a sentence. */
  readonly sentence: string;
  readonly canvas: RunCanvas;
  /** What an element is called; null of a flow. */
  readonly nameOf: (id: string) => string | null;
  readonly onClose: () => void;
}): JSX.Element {
  const { counterExample } = texts;
  const { run, element, canvas } = props;
  const [place, setPlace] = useState<RunPlace>({ at: 0, playing: false, forward: false });
  const player = useRef<RunPlayer | null>(null);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const made = new RunPlayer({
      length: run.length,
      onPlace: (now) => {
        setPlace(now);
        const last = now.at === run.length - 1;
        canvas.show(run, now.at, { travel: now.forward && !still, fault: last ? element : null });
      },
      later: (callback, milliseconds) => {
        const timer = setTimeout(callback, milliseconds);
        return () => clearTimeout(timer);
      },
    });
    player.current = made;
    first.current?.focus({ preventScroll: true });
    first.current?.closest('.modeller-grid')?.scrollIntoView({ block: 'nearest' });
    // Where movement is not wanted nothing moves before it is asked to.
    if (still) made.rewind();
    else made.play();
    return () => {
      made.stop();
      canvas.clear();
    };
  }, [run, element, canvas]);

  const { at, playing } = place;
  const ended = at === run.length - 1;
  const here = run[at]?.passed.findLast((id) => props.nameOf(id) !== null);
  const words = at === 0 ? counterExample.beginning : here === undefined ? counterExample.goesOn : (props.nameOf(here) ?? here);
  return (
    <div class="run-bar" role="group" aria-label={counterExample.title} data-at={at} data-of={run.length} data-ended={String(ended)} onKeyDown={({ key }) => key === 'Escape' && props.onClose()}>
      <div class="toolbar run-buttons">
        <button type="button" onClick={() => player.current?.rewind()} disabled={at === 0}>
          {counterExample.rewind}
        </button>
        <button type="button" onClick={() => player.current?.back()} disabled={at === 0}>
          {counterExample.back}
        </button>
        <button type="button" ref={first} class="run-play" onClick={() => (playing ? player.current?.pause() : player.current?.play())}>
          {playing ? counterExample.pause : ended ? counterExample.again : counterExample.play}
        </button>
        <button type="button" onClick={() => player.current?.forward()} disabled={ended}>
          {counterExample.forward}
        </button>
        <span class="toolbar-gap" />
        <button type="button" onClick={props.onClose}>
          {counterExample.close}
        </button>
      </div>
      <p class="run-step" role="status">
        {ended ? <strong>{props.sentence}</strong> : `${counterExample.step(at + 1, run.length)}: ${words}`}
      </p>
    </div>
  );
}
