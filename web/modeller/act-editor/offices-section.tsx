import type { JSX } from 'preact';
import { texts } from '../../shared/texts/texts.ts';
import { ChoicePlace } from '../part-form/choice-place.tsx';
import { ItemsPlace } from '../part-form/items-place.tsx';
import { textAt } from '../part-form/json-path.ts';
import { LinesPlace } from '../part-form/lines-place.tsx';
import { PartSection } from '../part-form/part-section.tsx';
import { TextPlace } from '../part-form/text-place.tsx';
import type { ListProps } from './list-props.ts';

/** The offices the act names, with their addresses. */
export function OfficesSection({ open, onToggle }: ListProps): JSX.Element {
  const { act: words } = texts.editors;
  return (
    <PartSection title={words.offices} paths={[['offices']]}>
      <ItemsPlace
        path={['offices']}
        add={words.officeAdd}
        made={() => ({ id: '', name: '', address: '' })}
        title={(office) => textAt(office, ['name'])}
        open={open}
        onToggle={onToggle}
        fields={(path) => (
          <>
            <TextPlace path={[...path, 'name']} label={words.officeName} lines={2} quoted />
            <TextPlace path={[...path, 'address']} label={words.address} lines={2} hint={words.addressHint} quoted />
            <div class="place-row">
              <TextPlace path={[...path, 'id']} label={words.code} hint={words.codeHint} />
              <ChoicePlace
                path={[...path, 'kind']}
                label={words.kind}
                choices={(['service-centre', 'akim'] as const).map((value) => ({ value, label: texts.offices.kinds[value] }))}
                none={{ label: texts.offices.kinds.department, value: undefined }}
              />
            </div>
            <LinesPlace path={[...path, 'services']} label={words.services} hint={words.servicesHint} absent />
          </>
        )}
      />
    </PartSection>
  );
}
