import type { JSX } from 'preact';
import type { CatalogueChannel, CatalogueService } from '../../src/http/contract.ts';
import { Icon } from '../shared/icon.tsx';
import { texts } from '../shared/texts/texts.ts';

/** One channel of a service: how many cases are on their way, and where to go from here. */
export function ChannelLine(props: {
  readonly service: CatalogueService;
  readonly channel: CatalogueChannel;
  readonly language: string;
  /** The reader is a citizen: the pages of the staff are left out. */
  readonly citizen: boolean;
}): JSX.Element {
  const { catalogue, channels } = texts;
  const { service, channel, citizen } = props;
  const { key, counts } = channel;
  const link = (href: string, text: string): JSX.Element => (
    <a href={href} aria-label={catalogue.linkOf(text, service.name, channel.channelName)}>
      {text}
    </a>
  );
  return (
    <li class="channel" data-key={key}>
      <span class="channel-name">
        <span lang={props.language}>{channel.channelName}</span>
        <span class="sub">
          {channels[channel.channel] ?? channel.channel}
          {!channel.tiedToAct && ` · ${catalogue.untied}`}
        </span>
      </span>
      <span class="channel-counts">
        {counts !== null && (counts.active === 0 ? <span class="muted">{catalogue.noCases}</span> : <span>{catalogue.active(counts.active)}</span>)}
        {counts !== null && counts.overdue > 0 && (
          <span class="due due-overdue">
            <Icon name="alarm" />
            {catalogue.overdue(counts.overdue)}
          </span>
        )}
      </span>
      <span class="channel-links">
        {link(`/act/${key}`, catalogue.toAct)}
        {!citizen && link(`/services/${key}`, catalogue.toScheme)}
        {service.comparable && link(`/compare/${service.id}?left=${encodeURIComponent(key)}`, catalogue.toCompare)}
        {channel.mayStart && link(citizen ? '/cabinet/apply' : `/start?find=${encodeURIComponent(key)}`, citizen ? catalogue.toApply : catalogue.toStart)}
      </span>
    </li>
  );
}
