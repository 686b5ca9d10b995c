import type { JSX } from 'preact';
import type { Digest } from '../../../src/regulation/digest.ts';
import { texts } from '../../shared/texts/texts.ts';
import { ChoicePlace } from '../part-form/choice-place.tsx';
import { DeadlinePlace } from '../part-form/deadline-place.tsx';
import { GroupPlace } from '../part-form/group-place.tsx';
import { NumberPlace } from '../part-form/number-place.tsx';
import { PartSection } from '../part-form/part-section.tsx';
import { TextPlace } from '../part-form/text-place.tsx';
import { TicksPlace } from '../part-form/ticks-place.tsx';
import { rowName, stepChoices } from './step-names.ts';

/** The service's own deadline, and the decision on its merits. */
export function ServiceSection({ digest }: { readonly digest: Digest }): JSX.Element {
  const { digest: words } = texts.editors;
  const { source } = texts.modeller;
  const counted = [
    { value: true, label: texts.actPage.counts },
    { value: false, label: texts.actPage.countsNot },
  ];
  const unsaid = { label: texts.actPage.countsUnsaid, value: null };
  const rows = (digest.table?.rows ?? []).map((row) => ({ value: `action_${row.action}`, label: `${rowName(row)}. ${row.name ?? ''}`.slice(0, 60) }));
  return (
    <>
      <PartSection title={words.serviceDeadline} paths={[['serviceDeadline']]}>
        <GroupPlace
          path={['serviceDeadline']}
          label={words.serviceDeadlineThere}
          made={{ deadline: { businessDays: 10 }, paragraph: null, item: null, from: null, countsReceiptDay: null, countsIssueDay: null }}
        >
          <DeadlinePlace path={['serviceDeadline', 'deadline']} label={texts.modeller.deadline.duration} />
          <div class="place-row">
            <TextPlace path={['serviceDeadline', 'paragraph']} label={source.paragraph} empty="null" />
            <TextPlace path={['serviceDeadline', 'item']} label={source.item} empty="null" />
            <NumberPlace path={['serviceDeadline', 'row']} label={source.action} empty="absent" />
          </div>
          <TextPlace path={['serviceDeadline', 'from']} label={words.from} empty="null" quoted />
          <div class="place-row">
            <ChoicePlace path={['serviceDeadline', 'countsReceiptDay']} label={words.receiptDay} choices={counted} none={unsaid} />
            <ChoicePlace path={['serviceDeadline', 'countsIssueDay']} label={words.issueDay} choices={counted} none={unsaid} />
          </div>
        </GroupPlace>
      </PartSection>
      <PartSection title={words.decision} paths={[['decision']]}>
        <GroupPlace path={['decision']} label={words.decisionThere} made={{ step: '', outcomes: ['grant', 'refuse'] }}>
          <ChoicePlace path={['decision', 'step']} label={words.decisionStep} choices={[...stepChoices(digest), ...rows]} />
          <TicksPlace
            path={['decision', 'outcomes']}
            label={words.decisionOutcomes}
            choices={(['grant', 'refuse', 'queue'] as const).map((value) => ({ value, label: texts.actPage.outcomes[value] ?? value }))}
          />
        </GroupPlace>
      </PartSection>
    </>
  );
}
