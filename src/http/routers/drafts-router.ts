import type { Request } from 'express';
import type { Actor } from '../../cases/actor.ts';
import type { Door } from '../door.ts';
import { discardDraftQuery, DRAFT_BODY_LIMIT, publicationBody, saveDraftBody } from '../draft-requests.ts';
import type { HttpOptions } from '../options.ts';
import { definitionParams, parseRequest } from '../requests.ts';
import { Routes } from '../routes.ts';
import { checkContextView } from '../views/check-context-view.ts';
import { draftListed, draftSaved, draftView, findingView, type VersionFacts, versionView } from '../views/draft-views.ts';

const CHANNEL = '/definitions/:region/:service/:channel';

/** The versions of a channel, an analyst's draft of it, and its publication; the list of drafts. */
export function draftsRoutes({ drafting, runtime, people }: HttpOptions, door: Door): Routes {
  const routes = new Routes(door);
  const namesOf = async (): Promise<Pick<VersionFacts, 'personName'>> => {
    const names = new Map((await people.people()).map(({ id, name }) => [id, name]));
    return { personName: (id) => names.get(id) ?? id };
  };
  const factsFor = async (key: string, actor: Actor): Promise<VersionFacts> => {
    const active = await runtime.listCases({ key, status: 'active' }, actor, 'definition.count');
    return {
      ...(await namesOf()),
      activeCases: (version) => active.filter(({ definition }) => definition.version === version).length,
    };
  };

  routes.add({ method: 'get', path: `${CHANNEL}/versions`, action: 'definition.read', params: definitionParams }, async ({ actor }, request, response) => {
    const key = keyOf(request);
    const versions = await drafting.versions(key);
    const facts = await factsFor(key, actor);
    response.json(versions.map((definition) => versionView(definition, facts)));
  });
  routes.add({ method: 'get', path: `${CHANNEL}/draft`, action: 'definition.draft', params: definitionParams }, async ({ actor }, request, response) => {
    const key = keyOf(request);
    response.json(await draftView(key, await drafting.open(key, actor.id), await namesOf()));
  });
  routes.add({ method: 'put', path: `${CHANNEL}/draft`, action: 'definition.draft', params: definitionParams, body: 'json', limit: DRAFT_BODY_LIMIT, json: saveDraftBody }, async ({ actor }, request, response) => {
    const key = keyOf(request);
    const { revision, savedAt } = await drafting.save(key, actor.id, parseRequest(saveDraftBody, request.body));
    const { others } = await drafting.open(key, actor.id);
    response.json(draftSaved({ revision, savedAt, others }, await namesOf()));
  });
  routes.add({ method: 'delete', path: `${CHANNEL}/draft`, action: 'definition.draft', params: definitionParams, query: discardDraftQuery }, async ({ actor }, request, response) => {
    await drafting.discard(keyOf(request), actor.id, parseRequest(discardDraftQuery, request.query).revision);
    response.status(204).end();
  });
  routes.add({ method: 'get', path: `${CHANNEL}/draft/context`, action: 'definition.draft', params: definitionParams }, async ({ actor }, request, response) => {
    const key = keyOf(request);
    const draft = await draftView(key, await drafting.open(key, actor.id), await namesOf());
    response.json(checkContextView(await drafting.context(key, actor.id), draft));
  });
  routes.add({ method: 'post', path: `${CHANNEL}/draft/check`, action: 'definition.draft', heavy: true, params: definitionParams }, async ({ actor }, request, response) => {
    response.json((await drafting.check(keyOf(request), actor.id)).map(findingView));
  });
  routes.add({ method: 'post', path: `${CHANNEL}/publication`, action: 'definition.publish', heavy: true, body: 'json', params: definitionParams, json: publicationBody }, async ({ actor }, request, response) => {
    const key = keyOf(request);
    const person = actor.id;
    const { reason, draftRevision, amendment } = parseRequest(publicationBody, request.body);
    const published = await drafting.publish(key, person, { reason, revision: draftRevision, amendment });
    response.status(201).json(versionView(published, await factsFor(key, actor)));
  });
  routes.add({ method: 'get', path: '/drafts', action: 'definition.draft' }, async ({ actor }, _request, response) => {
    const names = await namesOf();
    response.json((await drafting.drafts()).map((draft) => draftListed(draft, actor.id, names)));
  });
  return routes;
}

function keyOf(request: Request): string {
  const { region, service, channel } = parseRequest(definitionParams, request.params);
  return `${region}/${service}/${channel}`;
}
