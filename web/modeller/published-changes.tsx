import type { JSX } from 'preact';
import type { DifferenceView } from '../../src/http/contract.ts';
import { getDifference } from '../api-amending.ts';
import { ChangeList } from '../shared/difference/change-list.tsx';
import { DifferenceNote } from '../shared/difference/difference-note.tsx';
import { problemText } from '../shared/problem-text.ts';
import { texts } from '../shared/texts/texts.ts';
import { useLoaded } from '../shared/use-loaded.ts';

/** What a publication of the draft, as it is kept, would change. */
export function PublishedChanges(props: {
  readonly draftKey: string;
  /** The version the draft began from. */
  readonly base: number;
}): JSX.Element {
  const { difference, frame } = texts;
  const { draftKey, base } = props;
  const { value, fault } = useLoaded<DifferenceView>(`${draftKey} ${base}`, () => getDifference(draftKey, { from: String(base), to: 'draft' }));
  const changes = value?.changes.filter(({ area }) => area !== 'look') ?? [];
  return (
    <section class="published-changes" aria-labelledby="published-changes-title" tabIndex={0}>
      <h3 id="published-changes-title">
        {difference.publishLead}
        {changes.length > 0 && <span class="muted"> · {difference.total(changes.length)}</span>}
      </h3>
      {value === null && <p class="muted">{fault === null ? frame.loading : problemText(fault)}</p>}
      {value !== null && changes.length === 0 && <DifferenceNote view={value} />}
      {value !== null && <ChangeList changes={changes} words={value} heading="h4" />}
    </section>
  );
}
