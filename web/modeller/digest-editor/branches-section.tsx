import type { JSX } from 'preact';
import type { Digest } from '../../../src/regulation/digest.ts';
import { stepId } from '../../../src/regulation/step-id.ts';
import { texts } from '../../shared/texts/texts.ts';
import { ChoicePlace } from '../part-form/choice-place.tsx';
import { ItemsPlace } from '../part-form/items-place.tsx';
import { valueAt } from '../part-form/json-path.ts';
import { PartSection } from '../part-form/part-section.tsx';
import { stepChoices, stepName } from './step-names.ts';

/** Where steps decide, and where the two ways lead. */
export function BranchesSection(props: { readonly digest: Digest; readonly open: ReadonlySet<string>; readonly onToggle: (place: string, open: boolean) => void }): JSX.Element {
  const { digest: words } = texts.editors;
  const choices = stepChoices(props.digest);
  const named = (branch: unknown, field: string): string => {
    const id = valueAt(branch, [field]);
    const step = props.digest.steps.find((one) => stepId(one) === id);
    return step === undefined ? '…' : stepName(step);
  };
  return (
    <PartSection title={words.branches(props.digest.branches.length)} paths={[['branches']]}>
      <ItemsPlace
        path={['branches']}
        add={words.branchAdd}
        made={() => ({ after: '', okTo: '', failTo: '', rejoins: null })}
        title={(branch) => words.branchTitle(named(branch, 'after'), named(branch, 'okTo'), named(branch, 'failTo'))}
        open={props.open}
        onToggle={props.onToggle}
        fields={(path) => (
          <>
            <ChoicePlace path={[...path, 'after']} label={words.after} choices={choices} />
            <ChoicePlace path={[...path, 'okTo']} label={words.okTo} choices={choices} />
            <ChoicePlace path={[...path, 'failTo']} label={words.failTo} choices={choices} />
            <ChoicePlace path={[...path, 'rejoins']} label={words.rejoins} choices={choices} none={{ label: words.rejoinsNone, value: null }} />
          </>
        )}
      />
    </PartSection>
  );
}
