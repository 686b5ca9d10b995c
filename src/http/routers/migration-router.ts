import type { Request } from 'express';
import { MigrationRefused } from '../../runtime/migration/errors.ts';
import type { Door } from '../door.ts';
import type { HttpOptions } from '../options.ts';
import { caseParams, definitionParams, parseRequest } from '../requests.ts';
import { migrationBody, migrationDryRunBody, migrationPlanBody } from '../requests-migration.ts';
import { Routes } from '../routes.ts';
import { migrationPlanView, migrationResultView } from '../views/migration-views.ts';

const MIGRATION = '/definitions/:region/:service/:channel/migration';

/** Running cases and the versions of their definition: what becomes of them, a try on copies, the move, the way back. */
export function migrationRoutes({ migrations }: HttpOptions, door: Door): Routes {
  const routes = new Routes(door);
  routes.add({ method: 'post', path: `${MIGRATION}/plan`, action: 'case.migrate', heavy: true, body: 'json', params: definitionParams, json: migrationPlanBody }, async ({ actor }, request, response) => {
    const { to, mapping } = parseRequest(migrationPlanBody, request.body);
    response.json(migrationPlanView(await migrations.plan(keyOf(request), to, mapping, actor)));
  });
  routes.add({ method: 'post', path: `${MIGRATION}/dry-run`, action: 'case.migrate', heavy: true, body: 'json', params: definitionParams, json: migrationDryRunBody }, async ({ actor }, request, response) => {
    const { to, mapping, cases } = parseRequest(migrationDryRunBody, request.body);
    response.json((await migrations.dryRun(keyOf(request), to, mapping, cases, actor)).map(migrationResultView));
  });
  routes.add({ method: 'post', path: MIGRATION, action: 'case.migrate', heavy: true, body: 'json', params: definitionParams, json: migrationBody }, async ({ actor }, request, response) => {
    const { to, ...order } = parseRequest(migrationBody, request.body);
    const results = await migrations.move(keyOf(request), to, order, actor);
    const [only, ...others] = results;
    if (only !== undefined && others.length === 0 && only.faults.length > 0) throw new MigrationRefused(only.id, to, only.faults);
    response.json(results.map(migrationResultView));
  });
  routes.add({ method: 'post', path: '/cases/:case/migration/undo', action: 'case.migrate', params: caseParams }, async ({ actor }, request, response) => {
    const { case: id } = parseRequest(caseParams, request.params);
    await migrations.undo(id, actor);
    response.status(204).end();
  });
  return routes;
}

function keyOf(request: Request): string {
  const { region, service, channel } = parseRequest(definitionParams, request.params);
  return `${region}/${service}/${channel}`;
}
