import type { JSX } from 'preact';
import type { Digest } from '../../../src/regulation/digest.ts';
import type { DigestRow } from '../../../src/regulation/step-id.ts';
import { texts } from '../../shared/texts/texts.ts';
import { ChoicePlace } from '../part-form/choice-place.tsx';
import { DeadlinePlace } from '../part-form/deadline-place.tsx';
import { GroupPlace } from '../part-form/group-place.tsx';
import { ItemsPlace } from '../part-form/items-place.tsx';
import { LinesPlace } from '../part-form/lines-place.tsx';
import { NumberPlace } from '../part-form/number-place.tsx';
import { PartSection } from '../part-form/part-section.tsx';
import { TextPlace } from '../part-form/text-place.tsx';
import { TicksPlace } from '../part-form/ticks-place.tsx';
import { positionChoices } from './position-choices.ts';
import { rowName, stepChoices } from './step-names.ts';
import type { UnitNames } from './unit-names.ts';

/** The annex's table of actions. */
export function RowsSection(props: {
  readonly digest: Digest;
  readonly units: UnitNames;
  readonly open: ReadonlySet<string>;
  readonly onToggle: (place: string, open: boolean) => void;
}): JSX.Element {
  const { digest: words } = texts.editors;
  const { digest } = props;
  return (
    <PartSection title={words.table(digest.table?.rows.length ?? 0)} paths={[['table']]} open>
      <GroupPlace path={['table']} label={words.tableThere} made={{ number: '', rows: [] }}>
        <TextPlace path={['table', 'number']} label={words.tableNumber} />
        <ItemsPlace
          path={['table', 'rows']}
          add={words.rowAdd}
          made={(rows) => ({
            action: Math.max(0, ...(rows as readonly Partial<DigestRow>[]).map(({ action }) => action ?? 0)) + 1,
            unit: '',
            positions: [],
            name: '',
            result: '',
            deadline: null,
            next: [],
            when: null,
          })}
          title={(row) => `${rowName(row as DigestRow)}. ${(row as DigestRow).name ?? ''}`}
          open={props.open}
          onToggle={props.onToggle}
          fields={(path) => (
            <>
              <div class="place-row">
                <NumberPlace path={[...path, 'action']} label={words.action} />
                <TextPlace path={[...path, 'unit']} label={words.unit} suggested={props.units.actors} quoted />
              </div>
              <TextPlace path={[...path, 'name']} label={words.name} lines={2} quoted />
              <TextPlace path={[...path, 'result']} label={words.result} lines={2} quoted />
              <DeadlinePlace path={[...path, 'deadline']} label={texts.modeller.deadline.duration} />
              <TicksPlace path={[...path, 'positions']} label={words.positions} choices={positionChoices()} />
              <LinesPlace path={[...path, 'next']} label={words.next} hint={texts.editors.items.oneALine} quoted />
              <ChoicePlace path={[...path, 'after']} label={words.rowAfter} choices={stepChoices(digest)} none={{ label: words.rowAfterNone, value: undefined }} />
              <TextPlace path={[...path, 'when']} label={words.when} empty="null" quoted />
            </>
          )}
        />
      </GroupPlace>
    </PartSection>
  );
}
