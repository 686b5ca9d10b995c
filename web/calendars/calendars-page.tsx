import type { JSX } from 'preact';
import type { CalendarsView, DeadlineView, Me } from '../../src/http/contract.ts';
import { getCalendars } from '../api.ts';
import { DeadlineTable } from '../shared/deadline-table.tsx';
import { useLive } from '../shared/live.ts';
import { FaultNotice, Notice } from '../shared/notice.tsx';
import { PageFrame } from '../shared/page-frame.tsx';
import { texts } from '../shared/texts/texts.ts';
import { useLoaded } from '../shared/use-loaded.ts';
import { useNow } from '../shared/use-now.ts';
import { YearDetails } from './year-details.tsx';

/** The calendars deadlines are counted by, and the deadlines that wait for one. */
export function CalendarsPage({ me }: { readonly me: Me }): JSX.Element {
  const { calendars } = texts;
  const found = useLoaded<CalendarsView>('calendars', getCalendars);
  const now = useNow();
  useLive(found.reload);
  const { value } = found;
  return (
    <PageFrame me={me}>
      <div class="page-title">
        <h1>{calendars.title}</h1>
      </div>
      <p class="lead">{calendars.lead}</p>
      {found.fault !== null && <FaultNotice fault={found.fault} onRetry={found.reload} />}
      {value === null && found.fault === null && <p class="loading">{texts.frame.loading}</p>}
      {value !== null && (
        <>
          {value.missing.length > 0 && <Notice kind="warning">{calendars.missing(value.missing.join(', '))}</Notice>}
          <Waiting kind="undetermined" name={calendars.undetermined} none={calendars.undeterminedNone} items={value.undetermined} now={now} />
          <Waiting kind="provisional" name={calendars.provisional} none={calendars.provisionalNone} items={value.provisional} now={now} />
          <section class="panel" aria-labelledby="years-title">
            <h2 id="years-title">{calendars.years}</h2>
            {value.years.toReversed().map((year) => (
              <YearDetails key={year.year} year={year} />
            ))}
          </section>
        </>
      )}
    </PageFrame>
  );
}

function Waiting(props: {
  readonly kind: string;
  readonly name: string;
  readonly none: string;
  readonly items: readonly DeadlineView[];
  readonly now: Date;
}): JSX.Element {
  const title = `${props.kind}-title`;
  return (
    <section class="panel" aria-labelledby={title} data-deadlines={props.kind}>
      <h2 id={title}>{props.name}</h2>
      {props.items.length === 0 ? <p class="empty">{props.none}</p> : <DeadlineTable items={props.items} now={props.now} withOffice />}
    </section>
  );
}
