import type { JSX } from 'preact';
import { texts } from '../../shared/texts/texts.ts';
import { ChoicePlace } from '../part-form/choice-place.tsx';
import { ItemsPlace } from '../part-form/items-place.tsx';
import { textAt } from '../part-form/json-path.ts';
import { LinesPlace } from '../part-form/lines-place.tsx';
import { PartSection } from '../part-form/part-section.tsx';
import { TextPlace } from '../part-form/text-place.tsx';
import { TickPlace } from '../part-form/tick-place.tsx';
import type { ListProps } from './list-props.ts';

/** Who acts: the lanes and the black boxes of the diagrams. */
export function UnitsSection({ open, onToggle }: ListProps): JSX.Element {
  const { act: words, items } = texts.editors;
  return (
    <PartSection title={words.units} paths={[['units']]}>
      <ItemsPlace
        path={['units']}
        add={words.unitAdd}
        made={() => ({ id: '', name: '', aliases: [], kind: 'person' })}
        title={(unit) => textAt(unit, ['name'])}
        open={open}
        onToggle={onToggle}
        fields={(path) => (
          <>
            <div class="place-row">
              <TextPlace path={[...path, 'name']} label={words.unitName} quoted />
              <TextPlace path={[...path, 'id']} label={words.code} hint={words.codeHint} />
            </div>
            <LinesPlace path={[...path, 'aliases']} label={words.aliases} hint={items.oneALine} quoted />
            <ChoicePlace
              path={[...path, 'kind']}
              label={words.kind}
              choices={(['person', 'system', 'consumer'] as const).map((value) => ({ value, label: words.kinds[value] }))}
            />
            <TickPlace path={[...path, 'external']} label={words.external} absent />
            <TickPlace path={[...path, 'takes']} label={words.takes} absent />
          </>
        )}
      />
    </PartSection>
  );
}
