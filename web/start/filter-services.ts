import type { DefinitionSummary } from '../../src/http/contract.ts';
import { texts } from '../shared/texts/texts.ts';

/** What the list of services is narrowed to. */
export interface ServiceFilter {
  /** Words that must all occur in the name of the service, the channel, the region or the key. */
  readonly text: string;
  /** Folder of the region; empty for all. */
  readonly region: string;
  /** Only where the person may take applications. */
  readonly mine: boolean;
}

/** The services of a region: channels by service, in the order they came. */
export interface RegionGroup {
  readonly region: string;
  readonly name: string;
  readonly definitions: readonly DefinitionSummary[];
}

/** Folder of the region in a definition's key. */
export function regionOf({ key }: Pick<DefinitionSummary, 'key'>): string {
  return key.split('/')[0] ?? '';
}

/** Name of the region a definition is of. */
export function regionName(definition: DefinitionSummary): string {
  return texts.regions[regionOf(definition)] ?? definition.act.region;
}

/** The services the filter leaves. */
export function filterServices(definitions: readonly DefinitionSummary[], { text, region, mine }: ServiceFilter): readonly DefinitionSummary[] {
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return definitions.filter((definition) => {
    const { key, service, channel, channelName, act } = definition;
    const said = [key, service, channelName, texts.channels[channel] ?? '', regionName(definition), act.region].join(' ').toLocaleLowerCase();
    return (region === '' || regionOf(definition) === region) && (!mine || definition.mayStart) && words.every((word) => said.includes(word));
  });
}

/** Region by region; those where the person takes applications first, and within a region such services first. */
export function groupByRegion(definitions: readonly DefinitionSummary[]): readonly RegionGroup[] {
  const groups = [...Map.groupBy(definitions, regionOf)].map(([region, of]): RegionGroup => {
    const [first] = of;
    const sorted = of.toSorted((a, b) => Number(b.mayStart) - Number(a.mayStart));
    return { region, name: first === undefined ? region : regionName(first), definitions: sorted };
  });
  const starts = ({ definitions: of }: RegionGroup): number => Number(of.some(({ mayStart }) => mayStart));
  return groups.toSorted((a, b) => starts(b) - starts(a));
}
