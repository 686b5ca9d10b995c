import type { JSX } from 'preact';
import type { Digest } from '../../../src/regulation/digest.ts';
import type { DigestStep } from '../../../src/regulation/step-id.ts';
import { texts } from '../../shared/texts/texts.ts';
import { ChoicePlace } from '../part-form/choice-place.tsx';
import { DeadlinePlace } from '../part-form/deadline-place.tsx';
import { ItemsPlace } from '../part-form/items-place.tsx';
import { LinesPlace } from '../part-form/lines-place.tsx';
import { NumberPlace } from '../part-form/number-place.tsx';
import { PartSection } from '../part-form/part-section.tsx';
import { TextPlace } from '../part-form/text-place.tsx';
import { TicksPlace } from '../part-form/ticks-place.tsx';
import { positionChoices } from './position-choices.ts';
import { stepName } from './step-names.ts';
import type { UnitNames } from './unit-names.ts';

const KINDS = ['action', 'process', 'condition'];
const OUTCOMES = ['normal', 'refusal', 'manual-fallback', 'final'];

/** The steps of the act in their order. */
export function StepsSection(props: {
  readonly digest: Digest;
  readonly units: UnitNames;
  readonly open: ReadonlySet<string>;
  readonly onToggle: (place: string, open: boolean) => void;
}): JSX.Element {
  const { digest: words } = texts.editors;
  const { digest, units } = props;
  const { source } = texts.modeller;
  return (
    <PartSection title={words.steps(digest.steps.length)} paths={[['steps']]} open>
      <ItemsPlace
        path={['steps']}
        add={words.stepAdd}
        made={(steps) => ({
          item: '',
          kind: 'process',
          number: Math.max(0, ...(steps as readonly DigestStep[]).flatMap(({ kind, number }) => (kind === 'process' && number !== null ? [number] : []))) + 1,
          actor: '',
          system: null,
          externals: [],
          outcome: 'normal',
          positions: [],
          deadline: null,
          gist: '',
        })}
        title={(step) => `${stepName(step as DigestStep)}. ${(step as DigestStep).gist ?? ''}`}
        open={props.open}
        onToggle={props.onToggle}
        fields={(path) => (
          <>
            <div class="place-row">
              <ChoicePlace path={[...path, 'kind']} label={words.kind} choices={KINDS.map((value) => ({ value, label: words.kinds[value] ?? value }))} />
              <NumberPlace path={[...path, 'number']} label={words.number} />
              <TextPlace path={[...path, 'part']} label={words.part} empty="absent" />
            </div>
            <div class="place-row">
              <TextPlace path={[...path, 'paragraph']} label={source.paragraph} empty="absent" hint={words.paragraphHint(digest.paragraphs[0] ?? '')} />
              <TextPlace path={[...path, 'item']} label={source.item} />
            </div>
            <TextPlace path={[...path, 'gist']} label={words.gist} lines={2} quoted />
            <div class="place-row">
              <TextPlace path={[...path, 'actor']} label={words.actor} suggested={units.actors} quoted />
              <TextPlace path={[...path, 'system']} label={words.system} empty="null" suggested={units.systems} quoted />
            </div>
            <LinesPlace path={[...path, 'externals']} label={words.externals} hint={words.externalsHint(units.externals.join(', '))} quoted />
            <TicksPlace path={[...path, 'positions']} label={words.positions} choices={positionChoices()} />
            <DeadlinePlace path={[...path, 'deadline']} label={texts.modeller.deadline.duration} />
            <ChoicePlace path={[...path, 'outcome']} label={words.outcome} choices={OUTCOMES.map((value) => ({ value, label: words.outcomes[value] ?? value }))} />
          </>
        )}
      />
    </PartSection>
  );
}
