import type { JSX } from 'preact';
import type { CatalogueAct, Me } from '../../src/http/contract.ts';
import { getCatalogue } from '../api.ts';
import { formatDate } from '../shared/format.ts';
import { useLive } from '../shared/live.ts';
import { FaultNotice } from '../shared/notice.tsx';
import { texts } from '../shared/texts/texts.ts';
import { useLoaded } from '../shared/use-loaded.ts';
import { ActFacts, ActState } from './act-state.tsx';
import { ChannelLine } from './channel-line.tsx';
import { isReaderOnly, ReaderFrame } from './reader-frame.tsx';

function ActSection({ entry, citizen }: { readonly entry: CatalogueAct; readonly citizen: boolean }): JSX.Element {
  const { act, services } = entry;
  const { catalogue } = texts;
  return (
    <section class="panel act" id={entry.id} aria-labelledby={`${entry.id}-title`}>
      <h2 id={`${entry.id}-title`}>
        {texts.regions[entry.id] ?? act.region} <span class="act-number">{catalogue.adopted(act.number, formatDate(act.date))}</span>
      </h2>
      <p lang={act.language}>{act.title}</p>
      <ActState act={act} />
      <ActFacts act={act} />
      <ul class="services">
        {services.map((service) => (
          <li key={service.id} class="service">
            <h3 lang={act.language}>{service.name}</h3>
            <ul>
              {service.channels.map((channel) => (
                <ChannelLine key={channel.key} service={service} channel={channel} language={act.language} citizen={citizen} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The acts, their services and channels, with the cases that are on their way. */
export function CataloguePage({ me }: { readonly me: Me }): JSX.Element {
  const { catalogue, frame } = texts;
  const acts = useLoaded<readonly CatalogueAct[]>('catalogue', getCatalogue);
  useLive(acts.reload);
  const list = acts.value ?? [];
  const services = list.flatMap((entry) => entry.services);
  const counts = services.flatMap(({ channels }) => channels.flatMap((channel) => channel.counts ?? []));
  const active = counts.reduce((sum, count) => sum + count.active, 0);
  const overdue = counts.reduce((sum, count) => sum + count.overdue, 0);
  return (
    <ReaderFrame me={me} wide>
      <div class="page-title">
        <h1>{catalogue.title}</h1>
        {me.actions.includes('definition.draft') && (
          <a class="button-main" href="/new-service">
            {texts.newService.open}
          </a>
        )}
      </div>
      <p class="lead">{catalogue.lead}</p>
      {acts.fault !== null && <FaultNotice fault={acts.fault} onRetry={acts.reload} />}
      {acts.value === null && acts.fault === null && <p class="loading">{frame.loading}</p>}
      {acts.value !== null && list.length === 0 && <p class="panel empty">{catalogue.empty}</p>}
      {list.length > 0 && (
        <>
          <p class="totals" data-role="totals" aria-live="polite">
            <strong>{catalogue.totals(list.length, services.length, services.flatMap(({ channels }) => channels).length)}</strong>
            {counts.length > 0 && <span>{catalogue.active(active)}</span>}
            {overdue > 0 && <span>{catalogue.overdue(overdue)}</span>}
          </p>
          <nav class="act-links" aria-label={catalogue.acts}>
            {list.map((entry) => (
              <a key={entry.id} href={`#${entry.id}`}>
                {texts.regions[entry.id] ?? entry.act.region}
              </a>
            ))}
          </nav>
          <div class="acts">
            {list.map((entry) => (
              <ActSection key={entry.id} entry={entry} citizen={isReaderOnly(me)} />
            ))}
          </div>
        </>
      )}
    </ReaderFrame>
  );
}
