import { bytesOf } from '../body.ts';
import { CabinetDesk } from '../cabinet-desk.ts';
import type { Door } from '../door.ts';
import type { HttpOptions } from '../options.ts';
import { applyBody, caseParams, fileHeaders, fileParams, itemParams, parseRequest, withdrawBody } from '../requests.ts';
import { signedTaskBody } from '../requests-signing.ts';
import { Routes } from '../routes.ts';
import { sendFile } from '../send-file.ts';
import { valuesRefused } from '../values-refused.ts';
import { signingLayer } from '../views/signing-layer-view.ts';
import { cabinetAttachment } from '../views/cabinet-view.ts';

/** `/cabinet`: a citizen's own applications, and nothing in the replies but what the applicant may know. */
export function cabinetRoutes(options: HttpOptions, door: Door): Routes {
  const { runtime } = options;
  const desk = new CabinetDesk(options);
  const routes = new Routes(door);
  routes.add({ method: 'get', path: '/cabinet/services', action: 'definition.read' }, async ({ actor }, _request, response) => {
    response.json(await desk.services(actor));
  });
  routes.add({ method: 'post', path: '/cabinet/cases', action: 'case.start', body: 'json', json: applyBody }, async ({ actor }, request, response) => {
    const { definition, office } = parseRequest(applyBody, request.body);
    const record = await desk.apply(definition, office, actor);
    response.status(201).location(`/api/cabinet/cases/${record.id}`).json(await desk.show(record, actor));
  });
  routes.add({ method: 'get', path: '/cabinet/cases', action: 'case.list' }, async ({ actor }, _request, response) => {
    response.json(await desk.applications(actor));
  });
  routes.add({ method: 'get', path: '/cabinet/cases/:case', action: 'case.read', params: caseParams }, async ({ actor }, request, response) => {
    const { case: id } = parseRequest(caseParams, request.params);
    response.json(await desk.show(await desk.own(id, actor), actor));
  });
  routes.add({ method: 'get', path: '/cabinet/cases/:case/diagram', action: 'case.read', params: caseParams }, async ({ actor }, request, response) => {
    const { case: id } = parseRequest(caseParams, request.params);
    response.json(await desk.diagram(await desk.own(id, actor)));
  });
  routes.add({ method: 'post', path: '/cabinet/cases/:case/withdrawal', action: 'case.withdraw', body: 'json', params: caseParams, json: withdrawBody }, async ({ actor }, request, response) => {
    const { case: id } = parseRequest(caseParams, request.params);
    const { reason } = parseRequest(withdrawBody, request.body);
    await desk.own(id, actor);
    response.json(await desk.show(await runtime.withdraw(id, reason, actor), actor));
  });
  routes.add({ method: 'get', path: '/cabinet/cases/:case/tasks/:element/:pass', action: 'task.read', params: itemParams }, async ({ actor }, request, response) => {
    const { case: id, element, pass } = parseRequest(itemParams, request.params);
    response.json({ ...(await desk.task(await desk.own(id, actor), element, pass, actor)), ...signingLayer(options) });
  });
  routes.add({ method: 'post', path: '/cabinet/cases/:case/tasks/:element/:pass/completion', action: 'task.complete', body: 'json', params: itemParams, json: signedTaskBody }, async ({ actor }, request, response) => {
    const { case: id, element, pass } = parseRequest(itemParams, request.params);
    const { values, signature = null } = parseRequest(signedTaskBody, request.body);
    await desk.own(id, actor);
    const record = await runtime.completeTask(id, element, pass, values, actor, signature).catch(async (error: unknown) => {
      throw await valuesRefused(error, { case: id, element }, actor, options);
    });
    response.json(await desk.show(record, actor));
  });
  routes.add({ method: 'post', path: '/cabinet/cases/:case/tasks/:element/:pass/attachments', action: 'attachment.add', body: 'file', params: itemParams }, async ({ actor }, request, response) => {
    const { case: id, element, pass } = parseRequest(itemParams, request.params);
    const { 'x-file-name': name } = parseRequest(fileHeaders, request.headers);
    await desk.own(id, actor);
    const attachment = await runtime.addAttachment(id, element, pass, { name, bytes: bytesOf(request) }, actor);
    response.status(201).location(`/api/cabinet/cases/${id}/attachments/${attachment.id}`).json(cabinetAttachment(attachment));
  });
  routes.add({ method: 'get', path: '/cabinet/cases/:case/attachments/:id', action: 'file.read', params: fileParams }, async ({ actor }, request, response) => {
    const { case: id, id: file } = parseRequest(fileParams, request.params);
    await desk.ownAttachment(id, file, actor);
    const { attachment, bytes } = await runtime.readAttachment(id, file, actor);
    sendFile(response, { name: attachment.name, mediaType: attachment.mediaType, bytes });
  });
  routes.add({ method: 'get', path: '/cabinet/cases/:case/documents/:id', action: 'file.read', params: fileParams }, async ({ actor }, request, response) => {
    const { case: id, id: file } = parseRequest(fileParams, request.params);
    const { document, bytes } = await runtime.receiveDocument(id, file, actor);
    sendFile(response, { name: `${document.number}.pdf`, mediaType: document.mediaType, bytes });
  });
  return routes;
}
