import type { CaseSummary } from '../../cases/store.ts';
import type { Act } from '../../regulation/act.ts';
import type { LoadedDefinition } from '../../runtime/api.ts';
import type { ActHeadView, CatalogueAct, CatalogueChannel, CatalogueService } from '../contract.ts';
import { actView, serviceName } from './definition-views.ts';
import { tokenViews } from './token-views.ts';

/** What depends on who looks. */
export interface CatalogueFacts {
  /** The active cases the person may count; null where they may count none. */
  readonly cases: readonly CaseSummary[] | null;
  readonly mayStart: (definition: LoadedDefinition) => boolean;
  readonly now: Date;
}

/** The folders a definition's key is made of. */
export function keyParts(key: string): { readonly region: string; readonly service: string; readonly channel: string } {
  const [region = '', service = '', channel = ''] = key.split('/');
  return { region, service, channel };
}

/** Acts with their services, services with their channels, each in the order of the definitions. */
export function catalogueView(definitions: readonly LoadedDefinition[], facts: CatalogueFacts): CatalogueAct[] {
  const channelsOf = Map.groupBy(definitions, ({ key }) => keyParts(key).service);
  return [...Map.groupBy(definitions, ({ key }) => keyParts(key).region)].flatMap(([region, ofAct]) => {
    const [first] = ofAct;
    if (first === undefined) return [];
    const services = [...Map.groupBy(ofAct, ({ key }) => keyParts(key).service)].map(
      ([id, channels]): CatalogueService => ({
        id,
        name: channels.map(serviceName)[0] ?? id,
        comparable: (channelsOf.get(id)?.length ?? 0) > 1,
        channels: channels.map((definition) => channelView(definition, facts)),
      }),
    );
    return [{ id: region, act: actHeadView(first.act), services }];
  });
}

/** The act, and what is known of its text. */
export function actHeadView(act: Act): ActHeadView {
  const { publisher, registration, officialText } = act;
  return { ...actView(act), publisher, registration, officialText };
}

function channelView(definition: LoadedDefinition, { cases, mayStart, now }: CatalogueFacts): CatalogueChannel {
  const { key, version, digest } = definition;
  const { channel } = keyParts(key);
  const own = cases?.filter((record) => record.definition.key === key) ?? null;
  const overdue = (record: CaseSummary): boolean => tokenViews(record, now).some((token) => token.overdue);
  return {
    key,
    channel: digest?.channel ?? channel,
    channelName: digest?.channelName ?? channel,
    version,
    tiedToAct: digest !== null,
    mayStart: mayStart(definition),
    counts: own === null ? null : { active: own.length, overdue: own.filter(overdue).length },
  };
}
