import type { Door } from '../door.ts';
import type { EventStreams } from '../events/event-streams.ts';
import { Routes } from '../routes.ts';

/** `/events`: the live stream. */
export function eventsRoutes(door: Door, streams: EventStreams): Routes {
  return new Routes(door).add({ method: 'get', path: '/events', action: 'event.listen' }, async (visitor, _request, response) =>
    streams.open(response, visitor),
  );
}
