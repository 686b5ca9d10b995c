import type { JSX } from 'preact';
import type { ActTableView, ServiceDeadlineView } from '../../src/http/contract.ts';
import { texts } from '../shared/texts/texts.ts';
import { ElementLinks } from './element-links.tsx';
import type { PickProps } from './pick-props.ts';

/** Whether a day counts, as the act says or does not. */
function counted(counts: boolean | null): string {
  const { actPage } = texts;
  if (counts === null) return actPage.countsUnsaid;
  return counts ? actPage.counts : actPage.countsNot;
}

/** A service's own deadline: how long, from when, and which days count. */
export function ServiceDeadline({ deadline, language }: { readonly deadline: ServiceDeadlineView; readonly language: string }): JSX.Element {
  const { actPage } = texts;
  return (
    <>
      <span lang={language}>
        {deadline.time} ({deadline.place})
      </span>
      {deadline.from !== null && <span class="sub">{actPage.from(deadline.from)}</span>}
      <span class="sub">{actPage.countsLine(counted(deadline.countsReceiptDay), counted(deadline.countsIssueDay))}</span>
    </>
  );
}

function Words(props: { readonly title: string; readonly words: readonly string[]; readonly none: string; readonly language: string }): JSX.Element {
  return (
    <div>
      <h3>{props.title}</h3>
      {props.words.length === 0 ? (
        <p class="muted">{props.none}</p>
      ) : (
        <ul class="bullets" lang={props.language}>
          {props.words.map((word) => (
            <li key={word}>{word}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What the act says of the channel beside its steps: the deadline of the whole, the decision, fields, documents. */
export function ChannelFacts(props: PickProps & { readonly table: ActTableView }): JSX.Element {
  const { actPage } = texts;
  const { table, language } = props;
  return (
    <section class="panel" aria-labelledby="facts-title">
      <h2 id="facts-title">{actPage.facts}</h2>
      <dl class="facts">
        <div>
          <dt>{actPage.paragraphs}</dt>
          <dd>{table.paragraphs}</dd>
        </div>
        <div>
          <dt>{actPage.figure}</dt>
          <dd lang={language}>{actPage.figureLost(table.figure)}</dd>
        </div>
        <div>
          <dt>{actPage.deadline}</dt>
          <dd>
            {table.serviceDeadline === null ? <span class="muted">{actPage.noDeadline}</span> : <ServiceDeadline deadline={table.serviceDeadline} language={language} />}
          </dd>
        </div>
        <div>
          <dt>{actPage.decision}</dt>
          <dd>
            {table.decision === null ? (
              <span class="muted">{actPage.noDecision}</span>
            ) : (
              <>
                {table.decision.outcomes.map((outcome) => actPage.outcomes[outcome]).join(', ')}
                <ElementLinks {...props} ids={[table.decision.element]} />
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>{actPage.ends}</dt>
          <dd>
            <ElementLinks {...props} ids={table.ends} />
          </dd>
        </div>
      </dl>
      <div class="word-lists">
        <div>
          <h3>{actPage.fields}</h3>
          {table.fields.length === 0 ? (
            <p class="muted">{actPage.noFields}</p>
          ) : (
            <ul class="bullets">
              {table.fields.map(({ field, required, size, format }) => (
                <li key={field}>
                  <span lang={language}>{field}</span>{' '}
                  <span class="muted">
                    — {[required ? actPage.required : actPage.optional, size === null ? null : actPage.size(size), format].filter((part) => part !== null).join(', ')}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </div>
        <Words title={actPage.attachments} words={table.attachments} none={actPage.noAttachments} language={language} />
        <Words title={actPage.resultDocuments} words={table.resultDocuments} none={actPage.noResultDocuments} language={language} />
      </div>
    </section>
  );
}
