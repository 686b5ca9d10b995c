import { RegionActMismatch } from '../../definitions/errors.ts';
import { newAct } from '../../definitions/new-act.ts';
import { newChannel } from '../../definitions/new-channel.ts';
import type { Act } from '../../regulation/act.ts';
import type { ChannelBegun, RegionBegunIn } from '../contract.ts';
import type { Door } from '../door.ts';
import type { HttpOptions } from '../options.ts';
import { parseRequest } from '../requests.ts';
import { newChannelBody } from '../requests-new-channel.ts';
import { Routes } from '../routes.ts';

/** `/drafts/regions`, `POST /drafts`: where a channel may be begun, and its beginning from the template of its kind. */
export function newChannelRoutes({ drafting, channelTemplate }: HttpOptions, door: Door): Routes {
  const routes = new Routes(door);
  routes.add({ method: 'get', path: '/drafts/regions', action: 'definition.draft' }, async (_visitor, _request, response) => {
    response.json([...(await drafting.acts())].map(([id, act]) => regionView(id, act)).toSorted((one, other) => one.id.localeCompare(other.id)));
  });
  routes.add({ method: 'post', path: '/drafts', action: 'definition.draft', body: 'json', json: newChannelBody }, async ({ actor }, request, response) => {
    const { region, service, channel, title, act, department, paragraph } = parseRequest(newChannelBody, request.body);
    const known = (await drafting.acts()).get(region);
    const language = known?.language ?? act?.language;
    if (language === undefined || (known !== undefined && act !== null)) throw new RegionActMismatch(region, known !== undefined);
    const template = await channelTemplate(language, channel);
    const under = act === null ? known : newAct(template.act, region, act);
    if (under === undefined) throw new RegionActMismatch(region, false);
    const key = `${region}/${service}/${channel}`;
    const { revision } = await drafting.begin(key, actor.id, await newChannel(template, { key, title, act: under, department, paragraph }));
    const begun: ChannelBegun = { key, revision };
    response.status(201).json(begun);
  });
  return routes;
}

function regionView(id: string, { number, date, title, language, region, offices }: Act): RegionBegunIn {
  const departments = offices.filter(({ kind = 'department' }) => kind === 'department');
  return { id, name: region, act: { number, date, title, language }, departments: departments.map(({ id, name, address }) => ({ id, name, address })) };
}
