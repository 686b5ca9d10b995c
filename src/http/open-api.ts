import { z } from 'zod';
import { actions } from '../cases/actions.ts';
import { whoMay } from '../cases/rights.ts';
import type { PublicRoute, Route } from './routes.ts';

type Json = Readonly<Record<string, unknown>>;

/** What every refusal is answered with: RFC 9457. */
const problem: Json = {
  description: 'The request is refused: a problem by RFC 9457 with a stable code.',
  content: {
    'application/problem+json': {
      schema: {
        type: 'object',
        required: ['type', 'title', 'status', 'code', 'detail'],
        properties: {
          type: { type: 'string' },
          title: { type: 'string' },
          status: { type: 'integer' },
          code: { type: 'string' },
          detail: { type: 'string' },
          details: { type: 'object' },
          errors: {
            type: 'array',
            items: {
              type: 'object',
              required: ['field', 'rule', 'message'],
              properties: { field: { type: 'string' }, rule: { type: 'string' }, message: { type: 'string' } },
            },
          },
        },
      },
    },
  },
};

const idempotencyKey: Json = {
  name: 'Idempotency-Key',
  in: 'header',
  description: 'Drawn by the client: a request repeated under the same key is done once and answered as the first time.',
  schema: { type: 'string', pattern: '^[\\x21-\\x7e]{1,200}$' },
};

/**
 * The API as an OpenAPI 3.1 document, made from the routes themselves and from the schemas that check their requests.
 * What the answers look like is said by the types of `contract.ts`.
 */
export function openApi(routes: readonly (Route | PublicRoute)[], version: string): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const route of routes) {
    const path = `/api${route.path.replaceAll(/:(\w+)/g, '{$1}')}`;
    paths[path] = { ...paths[path], [route.method]: operation(route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Reglament',
      version,
      description: 'Public services rendered by executable regulations: definitions, cases, tasks, journal, people.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'reglament_session' } },
      responses: { problem },
    },
  };
}

function operation(route: Route | PublicRoute): Json {
  const { method, path } = route;
  const action = 'action' in route ? route.action : null;
  return {
    operationId: operationId(method, path),
    tags: [path.split('/')[1] ?? 'api'],
    summary: action === null ? 'Open to everybody.' : actions[action],
    ...(action !== null && { description: `Action \`${action}\`; for: ${whoMay(action).join(', ')}.` }),
    security: action === null ? [] : [{ session: [] }],
    parameters: [
      ...parametersOf(route.params, 'path'),
      ...parametersOf(route.query, 'query'),
      ...(method === 'get' ? [] : [idempotencyKey]),
    ],
    ...requestBody(route),
    responses: { '2XX': { description: 'Done as asked.' }, default: { $ref: '#/components/responses/problem' } },
  };
}

function requestBody({ body, json }: PublicRoute): Json {
  if (body === 'file') {
    return { requestBody: { required: true, content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } } };
  }
  return json === undefined ? {} : { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(json) } } } };
}

function parametersOf(schema: z.ZodType | undefined, place: 'path' | 'query'): readonly Json[] {
  if (schema === undefined) return [];
  const { properties = {}, required = [] } = schemaOf(schema) as { properties?: Record<string, Json>; required?: string[] };
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: property,
  }));
}

/** As it is sent, before it is turned into what the handler works with. */
function schemaOf(schema: z.ZodType): Json {
  const { $schema: _dialect, ...json } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Record<string, unknown>;
  return json;
}

/** `post /cases/:case/withdrawal` → `postCasesByCaseWithdrawal`. */
function operationId(method: string, path: string): string {
  const words = path.split('/').filter(Boolean).map((word) => (word.startsWith(':') ? `by-${word.slice(1)}` : word));
  return [method, ...words].join('-').replaceAll(/[-.]+(\w)/g, (_, letter: string) => letter.toUpperCase());
}
