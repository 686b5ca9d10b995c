import type { Request } from 'express';
import { setFiles } from '../../definitions/exchange/set-files.ts';
import type { SetParts } from '../../definitions/exchange/set-parts.ts';
import { writeZip } from '../../definitions/exchange/write-zip.ts';
import { DefinitionUnknown } from '../../definitions/errors.ts';
import type { Door } from '../door.ts';
import type { HttpOptions } from '../options.ts';
import { definitionParams, parseRequest } from '../requests.ts';
import { versionParams } from '../requests-sets.ts';
import { Routes } from '../routes.ts';
import { sendFile } from '../send-file.ts';
import { draftView } from '../views/draft-views.ts';

const CHANNEL = '/definitions/:region/:service/:channel';

/** Versions and drafts as files: the diagram alone, or the whole set, laid out as in the folder of diagrams. */
export function setsRoutes({ drafting }: HttpOptions, door: Door): Routes {
  const routes = new Routes(door);
  const versionAt = async (request: Request): Promise<{ readonly key: string; readonly parts: SetParts }> => {
    const { version, ...channel } = parseRequest(versionParams, request.params);
    const key = keyOf(channel);
    const parts = (await drafting.versions(key)).find((definition) => definition.version === version);
    if (parts === undefined) throw new DefinitionUnknown(key, version);
    return { key, parts };
  };

  routes.add({ method: 'get', path: `${CHANNEL}/versions/:version/diagram`, action: 'definition.draft', params: versionParams }, async (_visitor, request, response) => {
    const { key, parts } = await versionAt(request);
    sendFile(response, { name: `${fileName(key)}.bpmn`, mediaType: 'application/xml', bytes: Buffer.from(parts.xml) });
  });
  routes.add({ method: 'get', path: `${CHANNEL}/versions/:version/set`, action: 'definition.draft', heavy: true, params: versionParams }, async (_visitor, request, response) => {
    const { key, parts } = await versionAt(request);
    sendFile(response, { name: `${fileName(key)}.zip`, mediaType: 'application/zip', bytes: writeZip(setFiles(key, parts)) });
  });
  routes.add({ method: 'get', path: `${CHANNEL}/draft/set`, action: 'definition.draft', heavy: true, params: definitionParams }, async ({ actor }, request, response) => {
    const key = keyOf(parseRequest(definitionParams, request.params));
    const parts = await draftView(key, await drafting.open(key, actor.id), { personName: (id) => id });
    sendFile(response, { name: `${fileName(key)}.zip`, mediaType: 'application/zip', bytes: writeZip(setFiles(key, parts)) });
  });
  return routes;
}

function fileName(key: string): string {
  return key.replaceAll('/', '_');
}

function keyOf({ region, service, channel }: { region: string; service: string; channel: string }): string {
  return `${region}/${service}/${channel}`;
}
