import { mayAtAll, whoMay } from '../../cases/rights.ts';
import type { Definition } from '../../definitions/definition.ts';
import { draftedContent } from '../../definitions/drafted-content.ts';
import { DefinitionUnknown } from '../../definitions/errors.ts';
import { RoleRequired } from '../../identity/errors.ts';
import type { Door } from '../door.ts';
import type { HttpOptions } from '../options.ts';
import { definitionParams, parseRequest } from '../requests.ts';
import { differenceQuery } from '../requests-difference.ts';
import { Routes } from '../routes.ts';
import { differenceView, type DraftSide } from '../views/difference-view.ts';

/** Below `/definitions`: how two versions of a channel differ, or an analyst's draft from the version it began from. */
export function differenceRoutes({ drafting, people }: HttpOptions, door: Door): Routes {
  const routes = new Routes(door);

  routes.add({ method: 'get', path: '/definitions/:region/:service/:channel/difference', action: 'definition.read', heavy: true, params: definitionParams, query: differenceQuery }, async ({ actor }, request, response) => {
    const { region, service, channel } = parseRequest(definitionParams, request.params);
    const key = `${region}/${service}/${channel}`;
    const asked = parseRequest(differenceQuery, request.query);
    const mayDraft = mayAtAll(actor, 'definition.draft');
    if (asked.to === 'draft' && !mayDraft) throw new RoleRequired(whoMay('definition.draft'));
    const versions = await drafting.versions(key);
    const version = (number: number): Definition => {
      const found = versions.find((one) => one.version === number);
      if (found === undefined) throw new DefinitionUnknown(key, number);
      return found;
    };
    const names = new Map((await people.people()).map(({ id, name }) => [id, name]));
    const personName = (id: string): string => names.get(id) ?? id;
    const { draft, base } = mayDraft ? await drafting.open(key, actor.id) : { draft: null, base: null };
    const facts = { personName, versions, hasDraft: draft !== null };
    if (asked.to === 'draft' && draft !== null && base !== null) {
      const { faults } = await draftedContent(base, draft.changes);
      const unread = [...new Set(faults.map(({ check }) => check.replace(/-reads$/, '')))];
      const readable = Object.fromEntries(Object.entries(draft.changes).filter(([part]) => !unread.includes(part)));
      const { content } = await draftedContent(base, readable);
      const side: DraftSide = { content: content ?? base, savedAt: draft.savedAt, analyst: personName(actor.id), unread };
      response.json(await differenceView(asked.from === undefined ? base : version(Number(asked.from)), side, facts));
      return;
    }
    // Where there is no draft, what the analyst sees is the latest version: it differs from itself in nothing.
    const newer = version(asked.to === undefined || asked.to === 'draft' ? (versions[0]?.version ?? 0) : Number(asked.to));
    const before = asked.to === 'draft' ? newer : (versions.find((one) => one.version < newer.version) ?? newer);
    response.json(await differenceView(asked.from === undefined ? before : version(Number(asked.from)), newer, facts));
  });
  return routes;
}
