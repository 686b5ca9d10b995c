import { bytesOf } from '../body.ts';
import type { Door } from '../door.ts';
import { noteAccess } from '../note-access.ts';
import type { HttpOptions } from '../options.ts';
import { fileHeaders, fileParams, itemParams, parseRequest } from '../requests.ts';
import { Routes } from '../routes.ts';
import { sendFile } from '../send-file.ts';
import { attachmentView } from '../views/case-views.ts';

/** `/cases/:case/…`: files attached at a task, and result documents. */
export function filesRoutes(options: HttpOptions, door: Door): Routes {
  const { runtime } = options;
  const routes = new Routes(door);
  routes.add({ method: 'post', path: '/cases/:case/tasks/:element/:pass/attachments', action: 'attachment.add', body: 'file', params: itemParams }, async ({ actor }, request, response) => {
    const { case: id, element, pass } = parseRequest(itemParams, request.params);
    const { 'x-file-name': name } = parseRequest(fileHeaders, request.headers);
    const attachment = await runtime.addAttachment(id, element, pass, { name, bytes: bytesOf(request) }, actor);
    response.status(201).location(`/api/cases/${id}/attachments/${attachment.id}`).json(attachmentView(attachment));
  });
  routes.add({ method: 'get', path: '/cases/:case/attachments/:id', action: 'file.read', params: fileParams }, async ({ actor }, request, response) => {
    const { case: id, id: file } = parseRequest(fileParams, request.params);
    const { attachment, bytes } = await runtime.readAttachment(id, file, actor);
    await noteAccess(options, actor, id, 'attachment', file);
    sendFile(response, { name: attachment.name, mediaType: attachment.mediaType, bytes });
  });
  routes.add({ method: 'get', path: '/cases/:case/documents/:id', action: 'file.read', params: fileParams }, async ({ actor }, request, response) => {
    const { case: id, id: file } = parseRequest(fileParams, request.params);
    const { document, bytes } = await runtime.readDocument(id, file, actor);
    await noteAccess(options, actor, id, 'document', file);
    sendFile(response, { name: `${document.number}.pdf`, mediaType: document.mediaType, bytes });
  });
  return routes;
}
