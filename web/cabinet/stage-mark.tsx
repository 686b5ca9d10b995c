import type { JSX } from 'preact';
import type { CabinetCaseSummary, CabinetStage } from '../../src/http/contract.ts';
import { Icon } from '../shared/icon.tsx';
import type { IconName } from '../shared/icon-paths.ts';
import { texts } from '../shared/texts/texts.ts';

const icons: Readonly<Record<CabinetStage, IconName>> = {
  yours: 'person',
  checking: 'gear',
  office: 'clock',
  ready: 'check',
  refused: 'cross',
  withdrawn: 'stop',
};

/** How an application stands, in plain words, by picture and colour too. */
export function StageMark({ view }: { readonly view: CabinetCaseSummary }): JSX.Element {
  const { stage, unopened } = view;
  return (
    <span class={`stage stage-${stage}`} data-stage={stage}>
      <Icon name={icons[stage]} />
      {stage === 'ready' && unopened > 0 ? texts.cabinet.toReceive : texts.cabinet.stage[stage]}
    </span>
  );
}
