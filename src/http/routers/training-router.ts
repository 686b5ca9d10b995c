import { Router } from 'express';
import type { Actor } from '../../cases/actor.ts';
import { RoleRequired } from '../../identity/errors.ts';
import { jsonBody } from '../body.ts';
import type { TrainingView } from '../contract.ts';
import type { Door } from '../door.ts';
import { OperationNotOffered, TrainingUnavailable } from '../errors.ts';
import type { HttpOptions } from '../options.ts';
import { parseRequest } from '../requests.ts';
import { switchFailureBody } from '../requests-training.ts';
import type { TrainingSwitches } from '../training-switches.ts';

/** `/training/failures`: operations that fail on purpose, so that people learn what to do then. */
export function trainingRouter({ training }: HttpOptions, door: Door): Router {
  const router = Router();
  router.get(
    '/training/failures',
    door.open(async ({ actor }, _request, response) => {
      requireAdministrator(actor);
      response.json(trainingView(training));
    }),
  );
  router.put(
    '/training/failures',
    jsonBody(),
    door.open(async ({ actor }, request, response) => {
      requireAdministrator(actor);
      if (training === null) throw new TrainingUnavailable();
      const { operation, failure, times } = parseRequest(switchFailureBody, request.body);
      const switched = operation === undefined ? [...training.operations.keys()] : [operation];
      for (const type of switched) {
        if (!training.set(type, failure === null ? null : { failure, times })) throw new OperationNotOffered(type);
      }
      response.json(trainingView(training));
    }),
  );
  return router;
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

function requireAdministrator({ roles }: Actor): void {
  if (!roles.includes('administrator')) throw new RoleRequired('administrator');
}
