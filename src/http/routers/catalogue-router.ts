import { mayAtAll } from '../../cases/rights.ts';
import { DefinitionUnknown } from '../../definitions/errors.ts';
import type { LoadedDefinition } from '../../runtime/api.ts';
import type { Door } from '../door.ts';
import { NothingToCompare } from '../errors.ts';
import type { HttpOptions } from '../options.ts';
import { definitionParams, parseRequest } from '../requests.ts';
import { comparisonParams, comparisonQuery } from '../requests-catalogue.ts';
import { Routes } from '../routes.ts';
import { actChannelView } from '../views/act-table-view.ts';
import { catalogueView, keyParts } from '../views/catalogue-view.ts';
import { comparisonView } from '../views/comparison-view.ts';

/** `/catalogue`, `/comparisons`: the acts, what each says of a channel beside its diagram, and how regions differ. */
export function catalogueRoutes({ runtime, clock }: HttpOptions, door: Door): Routes {
  const routes = new Routes(door);
  const channelsOf = async (service: string): Promise<readonly LoadedDefinition[]> => {
    const all = await runtime.catalogue.list();
    return all.filter(({ key }) => keyParts(key).service === service);
  };

  routes.add({ method: 'get', path: '/catalogue', action: 'act.read' }, async ({ actor }, _request, response) => {
    const cases = mayAtAll(actor, 'definition.count') ? await runtime.listCases({ status: 'active' }, actor, 'definition.count') : null;
    const mayStart = (definition: LoadedDefinition): boolean => runtime.mayStart(actor, definition);
    response.json(catalogueView(await runtime.catalogue.list(), { cases, mayStart, now: clock() }));
  });
  routes.add({ method: 'get', path: '/catalogue/:region/:service/:channel', action: 'act.read', params: definitionParams }, async (_visitor, request, response) => {
    const { region, service, channel } = parseRequest(definitionParams, request.params);
    const definition = await runtime.catalogue.latest(`${region}/${service}/${channel}`);
    response.json(actChannelView(definition, (await channelsOf(service)).length > 1));
  });
  routes.add({ method: 'get', path: '/comparisons/:service', action: 'act.read', params: comparisonParams, query: comparisonQuery }, async (_visitor, request, response) => {
    const { service } = parseRequest(comparisonParams, request.params);
    const asked = parseRequest(comparisonQuery, request.query);
    const channels = await channelsOf(service);
    const keys = channels.map(({ key }) => key);
    const named = (key: string | undefined): LoadedDefinition | null => {
      if (key === undefined) return null;
      const found = channels.find((one) => one.key === key);
      if (found === undefined) throw new DefinitionUnknown(key, null, keys);
      return found;
    };
    const right = named(asked.right);
    const left = named(asked.left) ?? channels.find((one) => one !== right);
    const other = right ?? (left === undefined ? undefined : counterpart(left, channels));
    if (left === undefined || other === undefined) throw new NothingToCompare(service, keys);
    response.json(comparisonView(service, channels, left, other));
  });
  return routes;
}

/** What a channel is best compared with: the same channel of another region, else another region, else another channel. */
function counterpart(one: LoadedDefinition, channels: readonly LoadedDefinition[]): LoadedDefinition | undefined {
  const own = keyParts(one.key);
  const elsewhere = channels.filter(({ key }) => keyParts(key).region !== own.region);
  return elsewhere.find(({ key }) => keyParts(key).channel === own.channel) ?? elsewhere[0] ?? channels.find((other) => other !== one);
}
