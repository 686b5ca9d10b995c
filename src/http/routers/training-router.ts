import type { Door } from '../door.ts';
import { OperationNotOffered, TrainingUnavailable } from '../errors.ts';
import type { HttpOptions } from '../options.ts';
import { parseRequest } from '../requests.ts';
import { switchFailureBody } from '../requests-training.ts';
import { Routes } from '../routes.ts';
import { systemOf, trainingView } from '../views/training-view.ts';

const MINUTE_MS = 60_000;

/** `/training/failures`: operations that fail on purpose, so that people learn what to do then; and how the systems are. */
export function trainingRoutes({ training, systems = () => [], clock }: HttpOptions, door: Door): Routes {
  const routes = new Routes(door);
  routes.add({ method: 'get', path: '/training/failures', action: 'training.switch' }, async (_visitor, _request, response) => {
    response.json(trainingView(training, systems()));
  });
  routes.add({ method: 'put', path: '/training/failures', action: 'training.switch', body: 'json', json: switchFailureBody }, async (_visitor, request, response) => {
    if (training === null) throw new TrainingUnavailable();
    const { operation, system, failure, times, minutes } = parseRequest(switchFailureBody, request.body);
    const until = minutes === null ? null : new Date(clock().getTime() + minutes * MINUTE_MS);
    const offered = [...training.offered.keys()];
    const switched = operation === undefined ? offered.filter((type) => system === undefined || systemOf(type) === system) : [operation];
    if (switched.length === 0) throw new OperationNotOffered(system ?? '');
    for (const type of switched) {
      if (!training.set(type, failure === null ? null : { failure, times, until })) throw new OperationNotOffered(type);
    }
    response.json(trainingView(training, systems()));
  });
  return routes;
}
