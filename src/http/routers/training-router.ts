import type { TrainingView } from '../contract.ts';
import type { Door } from '../door.ts';
import { OperationNotOffered, TrainingUnavailable } from '../errors.ts';
import type { HttpOptions } from '../options.ts';
import { parseRequest } from '../requests.ts';
import { switchFailureBody } from '../requests-training.ts';
import type { TrainingSwitches } from '../training-switches.ts';
import { Routes } from '../routes.ts';

/** `/training/failures`: operations that fail on purpose, so that people learn what to do then. */
export function trainingRoutes({ training }: HttpOptions, door: Door): Routes {
  const routes = new Routes(door);
  routes.add({ method: 'get', path: '/training/failures', action: 'training.switch' }, async (_visitor, _request, response) => {
    response.json(trainingView(training));
  });
  routes.add({ method: 'put', path: '/training/failures', action: 'training.switch', body: 'json', json: switchFailureBody }, async (_visitor, request, response) => {
    if (training === null) throw new TrainingUnavailable();
    const { operation, failure, times } = parseRequest(switchFailureBody, request.body);
    const switched = operation === undefined ? [...training.operations.keys()] : [operation];
    for (const type of switched) {
      if (!training.set(type, failure === null ? null : { failure, times })) throw new OperationNotOffered(type);
    }
    response.json(trainingView(training));
  });
  return routes;
}

function trainingView(training: TrainingSwitches | null): TrainingView {
  if (training === null) return { available: false, operations: [] };
  const modes = training.modes();
  return {
    available: true,
    operations: [...training.operations.keys()].toSorted((a, b) => a.localeCompare(b)).map((operation) => {
      const { failure = null, times = null } = modes.get(operation) ?? {};
      return { operation, failure, times };
    }),
  };
}
