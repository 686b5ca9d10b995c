import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ComparedStepView, ComparisonView } from '../../src/http/contract.ts';
import { DiagramPanel } from '../shared/diagram/diagram-panel.tsx';
import { texts } from '../shared/texts/texts.ts';
import { MARK_SIGNS } from './mark-of.ts';
import { paintComparison } from './paint-comparison.ts';
import { sideName } from './summary-table.tsx';

/** Both diagrams with what differs marked by colour, line and sign; a step picked on the one is shown on both. */
export function ComparedDiagrams(props: {
  readonly view: ComparisonView;
  readonly picked: ComparedStepView | null;
  readonly onPick: (step: ComparedStepView | null) => void;
}): JSX.Element {
  const { compare } = texts;
  const { view, picked } = props;
  const paints = useMemo(() => ({ left: paintComparison(view.steps, 'left'), right: paintComparison(view.steps, 'right') }), [view.steps]);
  return (
    <>
      <ul class="legend" aria-label={compare.legend}>
        <li>
          <span class="mark mark-only">{MARK_SIGNS.only}</span> {compare.legendOnly}
        </li>
        <li>
          <span class="mark mark-differs">{MARK_SIGNS.differs}</span> {compare.legendDiffers}
        </li>
        <li>
          <span class="mark mark-moved">{MARK_SIGNS.moved}</span> {compare.legendMoved}
        </li>
        <li class="muted">{compare.legendSame}</li>
      </ul>
      <div class="two-diagrams">
        {(['left', 'right'] as const).map((side) => (
          <div key={side} data-side={side}>
            <h3>{sideName(view[side])}</h3>
            <DiagramPanel
              label={compare.diagramOf(texts.regions[view[side].key.split('/')[0] ?? ''] ?? view[side].act.region, view[side].channelName)}
              toCurrent={compare.toPicked}
              xml={view[side].xml}
              paint={paints[side]}
              current={picked?.[side]?.id ?? null}
              selected={picked?.[side]?.id ?? null}
              onSelect={(element) => props.onPick(view.steps.find((step) => element !== null && step[side]?.id === element) ?? null)}
            />
          </div>
        ))}
      </div>
    </>
  );
}
