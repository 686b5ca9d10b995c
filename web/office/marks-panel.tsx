import type { JSX } from 'preact';
import type { QuestionnaireMark, ServiceMarksView } from '../../src/http/contract.ts';
import { getServiceMarks } from '../api.ts';
import { FaultNotice } from '../shared/notice.tsx';
import { texts } from '../shared/texts/texts.ts';
import { useLoaded } from '../shared/use-loaded.ts';

const order = ['satisfied', 'partly', 'dissatisfied'] as const;

/** What applicants answered about the services of the office: sums only. */
export function MarksPanel(): JSX.Element {
  const words = texts.citizens.marks;
  const marks = useLoaded<readonly ServiceMarksView[]>('marks', getServiceMarks);
  return (
    <section class="panel marks" aria-labelledby="marks-title">
      <h2 id="marks-title">{words.title}</h2>
      <p class="muted">{words.lead}</p>
      {marks.fault !== null && <FaultNotice fault={marks.fault} onRetry={marks.reload} />}
      {marks.value?.length === 0 && <p class="empty">{words.empty}</p>}
      {marks.value !== null && marks.value.length > 0 && (
        <table class="list">
          <thead>
            <tr>
              <th scope="col">{words.service}</th>
              <th scope="col">{words.answered}</th>
              <th scope="col">{words.quality}</th>
              <th scope="col">{words.availability}</th>
            </tr>
          </thead>
          <tbody>
            {marks.value.map((line) => (
              <tr key={line.key} data-key={line.key}>
                <td data-label={words.service}>
                  <span lang={line.language}>
                    {line.service}
                    <span class="sub">{line.channelName}</span>
                  </span>
                </td>
                <td data-label={words.answered}>{line.answered}</td>
                <td data-label={words.quality}>
                  <Shares counts={line.quality} of={line.answered} />
                </td>
                <td data-label={words.availability}>
                  <Shares counts={line.availability} of={line.answered} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** How many said what: a bar for the eye, and the figures. */
function Shares({ counts, of }: { readonly counts: Readonly<Record<QuestionnaireMark, number>>; readonly of: number }): JSX.Element {
  const { answers } = texts.citizens.marks;
  return (
    <div class="shares">
      <span class="share-bar" aria-hidden="true">
        {order.map((mark) => (
          <span key={mark} class={`share-${mark}`} style={{ width: `${(counts[mark] / Math.max(1, of)) * 100}%` }} />
        ))}
      </span>
      <span class="share-figures">{order.map((mark) => `${answers[mark]} ${counts[mark]}`).join(' · ')}</span>
    </div>
  );
}
