import type { JSX } from 'preact';
import { texts } from '../../shared/texts/texts.ts';
import { ChoicePlace } from '../part-form/choice-place.tsx';
import { GroupPlace } from '../part-form/group-place.tsx';
import { PartSection } from '../part-form/part-section.tsx';
import { TextPlace } from '../part-form/text-place.tsx';

const FACTS = ['id', 'number', 'date', 'title', 'language', 'region', 'publisher', 'registration', 'state', 'repealedBy', 'officialText'];

/** Number, date, title and state of the act. */
export function ActFactsSection(): JSX.Element {
  const { act: words } = texts.editors;
  return (
    <PartSection title={words.facts} paths={FACTS.map((fact) => [fact])} open>
      <div class="place-row">
        <TextPlace path={['number']} label={words.number} />
        <TextPlace path={['date']} label={words.date} type="date" />
        <TextPlace path={['id']} label={words.id} hint={words.idHint} />
      </div>
      <TextPlace path={['title']} label={words.name} lines={2} quoted />
      <div class="place-row">
        <ChoicePlace
          path={['language']}
          label={words.language}
          choices={[
            { value: 'ru', label: words.languages.ru },
            { value: 'kk', label: words.languages.kk },
          ]}
        />
        <TextPlace path={['region']} label={words.region} quoted />
      </div>
      <TextPlace path={['publisher']} label={words.publisher} quoted />
      <GroupPlace path={['registration']} label={words.registration} made={{ number: '', date: '' }}>
        <div class="place-row">
          <TextPlace path={['registration', 'number']} label={words.registrationNumber} />
          <TextPlace path={['registration', 'date']} label={words.registrationDate} type="date" />
        </div>
      </GroupPlace>
      <div class="place-row">
        <ChoicePlace
          path={['state']}
          label={words.state}
          choices={[
            { value: 'in-force', label: words.states.inForce },
            { value: 'repealed', label: words.states.repealed },
          ]}
        />
        <TextPlace path={['repealedBy']} label={words.repealedBy} empty="null" quoted />
      </div>
      <TextPlace path={['officialText']} label={words.officialText} empty="null" type="url" />
    </PartSection>
  );
}
