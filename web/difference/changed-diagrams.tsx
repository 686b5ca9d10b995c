import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Change, DifferenceView } from '../../src/http/contract.ts';
import { SIGNS } from '../shared/difference/sign-of.ts';
import { DiagramPanel } from '../shared/diagram/diagram-panel.tsx';
import type { DiagramView } from '../shared/diagram/diagram-view.ts';
import { texts } from '../shared/texts/texts.ts';
import { LinkedViews } from './linked-views.ts';
import { paintChanges } from './paint-changes.ts';
import { sideName } from './version-choice.tsx';

const SIDES = [
  ['from', 'old'],
  ['to', 'new'],
] as const;

/** Both diagrams, moved together, with what changed marked by colour and sign; a change picked is shown on both. */
export function ChangedDiagrams(props: {
  readonly view: DifferenceView;
  readonly changes: readonly Change[];
  readonly picked: Change | null;
  readonly onPick: (change: Change | null) => void;
}): JSX.Element {
  const { difference } = texts;
  const { view, changes, picked } = props;
  const drawn = useRef<{ old: DiagramView | null; new: DiagramView | null }>({ old: null, new: null });
  const [linked, setLinked] = useState<LinkedViews | null>(null);
  const [together, setTogether] = useState(true);
  const paints = useMemo(() => ({ old: paintChanges(changes, 'old'), new: paintChanges(changes, 'new') }), [changes]);
  const take = (side: 'old' | 'new', made: DiagramView | null): void => {
    drawn.current[side] = made;
    const { old, new: now } = drawn.current;
    setLinked(old === null || now === null ? null : new LinkedViews(old, now));
  };
  useEffect(() => {
    if (picked !== null) linked?.reveal(picked.subject.elements.old, picked.subject.elements.new);
  }, [linked, picked]);
  useEffect(() => linked?.link(together), [linked, together]);
  return (
    <>
      <ul class="legend" aria-label={difference.legend}>
        {(['added', 'removed', 'changed', 'moved'] as const).map((sign) => (
          <li key={sign}>
            <span class={`change-sign sign-${sign}`}>{SIGNS[sign]}</span> {difference.signs[sign]}
          </li>
        ))}
        <li>
          <label class="tick">
            <input type="checkbox" checked={together} onChange={(event) => setTogether(event.currentTarget.checked)} />
            {difference.together}
          </label>
        </li>
      </ul>
      <div class="changed-diagrams">
        {SIDES.map(([name, side]) => (
          <div key={side} data-side={side}>
            <h3>
              {difference[name]}: {sideName(view[name])}
            </h3>
            <DiagramPanel
              label={difference.diagramOf(sideName(view[name]))}
              toCurrent={difference.toPicked}
              xml={view[name].xml}
              paint={paints[side]}
              current={picked?.subject.elements[side] ?? null}
              selected={picked?.subject.elements[side] ?? null}
              anything
              onView={(made) => take(side, made)}
              onSelect={(element) => props.onPick(changes.find(({ subject }) => element !== null && subject.elements[side] === element) ?? null)}
            />
          </div>
        ))}
      </div>
    </>
  );
}
