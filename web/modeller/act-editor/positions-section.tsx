import type { JSX } from 'preact';
import { texts } from '../../shared/texts/texts.ts';
import { ChoicePlace } from '../part-form/choice-place.tsx';
import { ItemsPlace } from '../part-form/items-place.tsx';
import { textAt } from '../part-form/json-path.ts';
import { PartSection } from '../part-form/part-section.tsx';
import { TextPlace } from '../part-form/text-place.tsx';
import type { ListProps } from './list-props.ts';

/** Which of the positions there are the act knows, and what it calls them. */
export function PositionsSection({ open, onToggle }: ListProps): JSX.Element {
  const { act: words } = texts.editors;
  return (
    <PartSection title={words.positions} paths={[['positions']]}>
      <ItemsPlace
        path={['positions']}
        add={words.positionAdd}
        made={() => ({ id: '', name: '' })}
        title={(position) => textAt(position, ['name'])}
        open={open}
        onToggle={onToggle}
        fields={(path) => (
          <div class="place-row">
            <ChoicePlace path={[...path, 'id']} label={words.position} choices={Object.entries(texts.positions).map(([value, label]) => ({ value, label }))} />
            <TextPlace path={[...path, 'name']} label={words.positionName} quoted />
          </div>
        )}
      />
    </PartSection>
  );
}
