import type { Actor } from '../../cases/actor.ts';
import type { LoadedDefinition } from '../../runtime/api.ts';
import type { Door } from '../door.ts';
import type { HttpOptions } from '../options.ts';
import { definitionParams, definitionQuery, parseRequest } from '../requests.ts';
import { Routes } from '../routes.ts';
import { type DefinitionFacts, definitionSummary, definitionView } from '../views/definition-views.ts';
import { liveCounts } from '../views/live-counts.ts';

/** `/definitions`: the services, their diagrams, and how many live cases stand where. */
export function definitionsRoutes({ runtime, clock }: HttpOptions, door: Door): Routes {
  const routes = new Routes(door);
  const factsFor = async (definition: LoadedDefinition, actor: Actor): Promise<DefinitionFacts> => {
    const active = await runtime.listCases({ key: definition.key, status: 'active' }, actor, 'definition.count');
    return {
      activeCases: active.length,
      mayStart: runtime.mayStart(actor, definition),
      officesToName: runtime.officesToName(actor, definition),
    };
  };

  routes.add({ method: 'get', path: '/definitions', action: 'definition.read' }, async ({ actor }, _request, response) => {
    const definitions = await runtime.catalogue.list();
    const summaries = definitions.map(async (definition) => definitionSummary(definition, await factsFor(definition, actor)));
    response.json(await Promise.all(summaries));
  });
  routes.add({ method: 'get', path: '/definitions/:region/:service/:channel', action: 'definition.read', params: definitionParams, query: definitionQuery }, async ({ actor }, request, response) => {
    const key = keyOf(parseRequest(definitionParams, request.params));
    const { version } = parseRequest(definitionQuery, request.query);
    const definition = await (version === undefined ? runtime.catalogue.latest(key) : runtime.catalogue.read(key, version));
    response.json(definitionView(definition, await factsFor(definition, actor)));
  });
  routes.add({ method: 'get', path: '/definitions/:region/:service/:channel/live', action: 'definition.count', params: definitionParams }, async ({ actor }, request, response) => {
    const { key } = await runtime.catalogue.latest(keyOf(parseRequest(definitionParams, request.params)));
    response.json(liveCounts(key, await runtime.listCases({ key, status: 'active' }, actor, 'definition.count'), clock()));
  });
  return routes;
}

function keyOf({ region, service, channel }: { region: string; service: string; channel: string }): string {
  return `${region}/${service}/${channel}`;
}
