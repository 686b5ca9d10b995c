import type { Request } from 'express';
import type { Door } from '../door.ts';
import { noteAccess } from '../note-access.ts';
import type { HttpOptions } from '../options.ts';
import { caseParams, definitionParams, parseRequest } from '../requests.ts';
import { WALK_BODY_LIMIT, walkBody } from '../requests-scenarios.ts';
import { Routes } from '../routes.ts';
import { DraftIncomplete } from '../../definitions/errors.ts';

const CHANNEL = '/definitions/:region/:service/:channel';
/** So many ended cases are listed: those that tell of the channel as it is. */
const LISTED = 50;

/** Scenarios made of cases that have ended, and of a draft that is walked through by hand. */
export function scenariosRoutes(options: HttpOptions, door: Door): Routes {
  const { runtime, drafting, scenarios } = options;
  const routes = new Routes(door);
  routes.add({ method: 'get', path: `${CHANNEL}/ended-cases`, action: 'case.record', params: definitionParams }, async ({ actor }, request, response) => {
    const cases = await runtime.listCases({ key: keyOf(request), status: 'completed' }, actor, 'case.record');
    const latest = cases.toSorted((one, other) => (other.endedAt ?? '').localeCompare(one.endedAt ?? '')).slice(0, LISTED);
    const views = latest.map(async ({ id, number, definition: { key, version }, outcome, endedAt }) => {
      const { diagram } = await runtime.catalogue.read(key, version);
      return { id, number, version, outcome: outcome ?? '', outcomeName: diagram.nodes.get(outcome ?? '')?.name ?? outcome ?? '', endedAt: endedAt ?? '' };
    });
    response.json(await Promise.all(views));
  });
  routes.add({ method: 'post', path: '/cases/:case/scenario', action: 'case.record', heavy: true, params: caseParams }, async ({ actor }, request, response) => {
    const { case: id } = parseRequest(caseParams, request.params);
    const recording = await scenarios.record(id, actor);
    await noteAccess(options, actor, id, 'scenario');
    response.json(recording);
  });
  routes.add({ method: 'post', path: `${CHANNEL}/draft/walk`, action: 'definition.draft', heavy: true, params: definitionParams, body: 'json', limit: WALK_BODY_LIMIT, json: walkBody }, async ({ actor }, request, response) => {
    const key = keyOf(request);
    const plan = parseRequest(walkBody, request.body);
    const { content } = await drafting.drafted(key, actor.id);
    if (content === null) throw new DraftIncomplete(key);
    response.json(await scenarios.walk(key, content, plan));
  });
  return routes;
}

function keyOf(request: Request): string {
  const { region, service, channel } = parseRequest(definitionParams, request.params);
  return `${region}/${service}/${channel}`;
}
