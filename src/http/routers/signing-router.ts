import type { Actor } from '../../cases/actor.ts';
import { CabinetDesk } from '../cabinet-desk.ts';
import type { SignedTextView } from '../contract.ts';
import type { Door } from '../door.ts';
import { SigningLayerUnused } from '../errors.ts';
import { noteAccess } from '../note-access.ts';
import type { HttpOptions } from '../options.ts';
import { completeTaskBody, itemParams, parseRequest } from '../requests.ts';
import { showCertificateBody } from '../requests-signing.ts';
import { Routes } from '../routes.ts';
import { valuesRefused } from '../values-refused.ts';

/** What people ask who sign on devices of their own: to have a certificate noted, and for what they are to sign. */
export function signingRoutes(options: HttpOptions, door: Door): Routes {
  const { runtime, signingLayer = null } = options;
  const desk = new CabinetDesk(options);
  const routes = new Routes(door);
  for (const prefix of ['', '/cabinet'] as const) {
    const certificates = `${prefix}/signing/certificates`;
    routes.add({ method: 'post', path: certificates, action: 'task.complete', body: 'json', json: showCertificateBody }, async ({ actor }, request, response) => {
      const { signature } = parseRequest(showCertificateBody, request.body);
      if (signingLayer === null || actor.iin === null) throw new SigningLayerUnused();
      response.json(signingLayer.showCertificate(actor.iin, Buffer.from(signature, 'base64')));
    });

    const text = `${prefix}/cases/:case/tasks/:element/:pass/signed-text`;
    routes.add({ method: 'post', path: text, action: 'task.complete', body: 'json', params: itemParams, json: completeTaskBody }, async ({ actor }, request, response) => {
      const { case: id, element, pass } = parseRequest(itemParams, request.params);
      const { values } = parseRequest(completeTaskBody, request.body);
      if (prefix === '/cabinet') await desk.own(id, actor);
      const answer = await signedText(id, element, pass, values, actor);
      if (prefix === '') await noteAccess(options, actor, id, 'form', `${element}#${pass}`);
      response.json(answer);
    });
  }

  const signedText = async (
    id: string,
    element: string,
    pass: number,
    values: Readonly<Record<string, unknown>>,
    actor: Actor,
  ): Promise<SignedTextView> => {
    const asked = runtime.signedText(id, element, pass, values, actor);
    const text = await asked.catch(async (error: unknown) => {
      throw await valuesRefused(error, { case: id, element }, actor, options);
    });
    return { text };
  };
  return routes;
}
