/**
 * A stand-in for the server, for working on the pages alone: `node test/web/mock-server.ts [diagrams folder] [port]`.
 * It serves `dist/web` and answers the routes of `src/http/contract.ts` with cases that move along the real diagram.
 * Any password is right; nothing is kept.
 */
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { ActView, DefinitionSummary, Me } from '../../src/http/contract.ts';
import { MOCK_KEY, MockCases } from './mock-cases.ts';
import type { MockCase, MockPerson } from './mock-cases.ts';
import { readMockDiagram } from './mock-diagram.ts';

const [diagrams = 'diagrams', port = '4173'] = process.argv.slice(2);
const web = join(import.meta.dirname, '../../dist/web');
const diagram = readMockDiagram(readFileSync(join(diagrams, `${MOCK_KEY}.bpmn`), 'utf8'));
const act = JSON.parse(readFileSync(join(diagrams, 'atyrau/act.json'), 'utf8')) as ActView;
const people: Readonly<Record<string, MockPerson>> = {
  counter: { id: 'p1', name: 'Ахметова Динара Маратовна', positions: ['counter'], roles: [] },
  counter9: { id: 'p9', name: 'Ким Виктор Андреевич', positions: ['counter'], roles: [] },
  specialist: { id: 'p2', name: 'Сериков Нурлан Бекетович', positions: ['specialist'], roles: [] },
  head: { id: 'p3', name: 'Жумабаева Сауле Ерлановна', positions: ['head'], roles: [] },
  admin: { id: 'p0', name: 'Петрова Ольга Николаевна', positions: [], roles: ['administrator'] },
};
const policy = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:";
const kinds: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };

const streams = new Set<ServerResponse>();
const store = new MockCases(diagram, Number(process.env['MOCK_JOB_MS'] ?? 700), tell);

function tell({ view }: MockCase): void {
  const event = JSON.stringify({ case: view.id, key: view.definition.key, revision: view.revision, status: view.status });
  for (const stream of streams) stream.write(`event: case\ndata: ${event}\n\n`);
}

function send(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  const type = status < 400 ? 'application/json' : 'application/problem+json';
  response.writeHead(status, { 'content-type': type, ...headers }).end(status === 204 ? undefined : JSON.stringify(body));
}

const problem = (response: ServerResponse, status: number, code: string, errors: unknown[] = []): void =>
  send(response, status, { type: `urn:reglament:problem:${code}`, title: code, status, code, detail: code, errors });

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function summary(person: MockPerson): DefinitionSummary {
  const activeCases = store.cases.filter(({ view }) => view.status === 'active').length;
  const { service } = JSON.parse(readFileSync(join(diagrams, `${MOCK_KEY}.regulation.json`), 'utf8')) as { service: string };
  return {
    key: MOCK_KEY,
    version: 1,
    service,
    channel: 'office',
    channelName: 'ГУ',
    act,
    publishedAt: '2026-11-20T05:00:00Z',
    activeCases,
    mayStart: person.positions.includes('counter'),
    offices: [],
    tiedToAct: true,
  };
}

function liveCounts(): unknown {
  const counts = new Map<string, { element: string; cases: number; overdue: number; incidents: number }>();
  for (const token of store.cases.flatMap(({ view }) => view.tokens)) {
    const count = counts.get(token.element) ?? { element: token.element, cases: 0, overdue: 0, incidents: 0 };
    count.cases += 1;
    count.overdue += Number(token.overdue);
    count.incidents += Number(token.incident !== null);
    counts.set(token.element, count);
  }
  return { key: MOCK_KEY, counts: [...counts.values()] };
}

function taskView(found: MockCase, person: MockPerson, element: string): unknown {
  const form = diagram.elements.find(({ id }) => id === element)?.form ?? '';
  const schema: unknown = JSON.parse(readFileSync(join(diagrams, `forms/${form}.form`), 'utf8'));
  const certificates = [
    { value: '5F0101', label: '5F0101, действует до 01.11.2027' },
    { value: '5F0102', label: '5F0102, истекло 01.02.2026' },
  ];
  const task = store.tasksOf(found, person).find((one) => one.element === element);
  return { ...task, formId: form, schema, data: { ...found.variables, certificates }, mayReturn: false, warnings: [] };
}

async function onCase(request: IncomingMessage, response: ServerResponse, person: MockPerson, found: MockCase, parts: string[]): Promise<void> {
  const [what, element = '', , action] = parts;
  const answer = (): void => send(response, 200, store.viewFor(found, person));
  if (what === undefined) return answer();
  if (what === 'withdrawal') {
    store.withdraw(found, (JSON.parse(await read(request)) as { reason: string }).reason, person);
    return answer();
  }
  if (what === 'incidents') {
    store.trouble(found, element, { incident: null });
    setTimeout(() => store.finishJob(found, element), store.jobMs).unref();
    return answer();
  }
  const task = store.tasksOf(found, person).find((one) => one.element === element);
  if (task === undefined) return problem(response, 409, 'task-closed');
  if (action === undefined) return send(response, 200, taskView(found, person, element));
  if (action === 'claim') {
    if (request.method === 'PUT') found.claims[element] = { id: person.id, name: person.name };
    else delete found.claims[element];
    found.view = { ...found.view, revision: found.view.revision + 1 };
    tell(found);
    return send(response, 200, task);
  }
  if (action === 'attachments') {
    const size = (await read(request)).length;
    const name = decodeURIComponent(String(request.headers['x-file-name']));
    if (name.endsWith('.txt')) return problem(response, 415, 'file-type-refused');
    const attachment = { id: `a${found.view.attachments.length + 1}`, name, mediaType: 'application/pdf', size, element, addedAt: new Date().toISOString() };
    found.view = { ...found.view, attachments: [...found.view.attachments, attachment], revision: found.view.revision + 1 };
    tell(found);
    return send(response, 201, attachment);
  }
  const { values } = JSON.parse(await read(request)) as { values: Record<string, unknown> };
  if (values['certificate'] === '5F0102' && element !== 'process_8') {
    return problem(response, 422, 'completion-refused', [{ field: 'certificate', rule: 'refused-certificate', message: 'Свидетельство не годится: истекло' }]);
  }
  store.complete(found, element, values, person);
  answer();
}

async function onApi(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
  const login = /mock=(\w+)/.exec(request.headers.cookie ?? '')?.[1] ?? '';
  const person = people[login];
  const [, , room = '', id, ...rest] = url.pathname.split('/');
  if (room === 'session' && request.method === 'POST') {
    const asked = JSON.parse(await read(request)) as { login: string; password: string };
    if (people[asked.login] === undefined || asked.password !== 'demo') return problem(response, 401, 'sign-in-refused');
    return send(response, 200, {}, { 'set-cookie': `mock=${asked.login}; Path=/; HttpOnly; SameSite=Strict` });
  }
  if (person === undefined) return problem(response, 401, 'sign-in-required');
  const me: Me = { ...person, actions: [], mustChangePassword: false, office: login === 'admin' ? null : { id: 'atyrau-city', name: 'Атырауский городской отдел занятости и социальных программ' } };
  if (room === 'session') {
    return request.method === 'DELETE' ? send(response, 204, null, { 'set-cookie': 'mock=; Path=/; Max-Age=0' }) : send(response, 200, me);
  }
  if (room === 'events') {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }).write(': hello\n\n');
    streams.add(response);
    response.on('close', () => streams.delete(response));
    return undefined;
  }
  if (room === 'definitions') {
    if (id === undefined) return send(response, 200, [summary(person)]);
    if (`${id}/${rest[0]}/${rest[1]}` !== MOCK_KEY) return problem(response, 404, 'definition-unknown');
    if (rest[2] === 'live') return send(response, 200, liveCounts());
    return send(response, 200, { ...summary(person), xml: diagram.xml, elements: diagram.elements, remarks: ['Таблица ставит выдачу раньше подписания.'], amendment: null, scenarios: [] });
  }
  if (room === 'tasks') return send(response, 200, store.cases.flatMap((one) => store.tasksOf(one, person)).filter(({ positions }) => positions.some((p) => person.positions.includes(p))));
  if (room === 'incidents') {
    const incidents = store.cases.flatMap(({ view }) =>
      view.tokens
        .filter(({ incident }) => incident !== null)
        .map((token) => ({ case: { id: view.id, number: view.number }, element: token.element, pass: token.pass, operation: 'gateway.send', attempts: 3, reason: token.incident, at: token.since })),
    );
    return send(response, 200, incidents);
  }
  if (room === 'cases' && id === undefined) {
    if (request.method === 'POST') return send(response, 201, store.viewFor(store.start(person), person));
    const status = url.searchParams.get('status');
    const items = store.cases.map(({ view }) => view).filter((view) => status === null || view.status === status);
    return send(response, 200, { items, total: items.length });
  }
  const found = store.find(id ?? '');
  return found === undefined ? problem(response, 404, 'case-unknown') : onCase(request, response, person, found, rest);
}

function onPage(response: ServerResponse, path: string): void {
  const pages: Readonly<Record<string, string>> = { '': 'inbox', start: 'start', 'sign-in': 'sign-in', cases: 'viewer', services: 'service' };
  const first = path.split('/')[1] ?? '';
  const file = path.startsWith('/assets/') ? path : `${pages[first] ?? 'inbox'}/index.html`;
  try {
    const body = readFileSync(join(web, file));
    response.writeHead(200, { 'content-type': kinds[extname(file)] ?? 'text/plain', 'content-security-policy': policy }).end(body);
  } catch {
    response.writeHead(404).end();
  }
}

/** A few cases to look at: at the counter, overdue at the specialist, with an incident, refused, withdrawn, completed. */
function seed(): void {
  const by = people['counter'];
  if (by === undefined || process.env['MOCK_EMPTY'] === '1') return;
  const values = { documentsInOrder: 'yes', decision: 'grant' };
  const run = (until: string, extra: Record<string, unknown> = {}): MockCase => {
    const made = store.start(by);
    for (let step = 0; step < 40; step += 1) {
      const [token] = made.view.tokens;
      if (token === undefined || token.element === until) break;
      if (token.kind === 'job') store.finishJob(made, token.element);
      else store.complete(made, token.element, { ...values, ...extra }, by);
    }
    return made;
  };
  run('nowhere');
  run('nowhere', { documentsInOrder: 'no' });
  store.withdraw(run('process_6'), 'Передумал', by);
  store.trouble(run('process_12'), 'process_12', { overdue: true, dueAt: new Date(Date.now() - 5_400_000).toISOString() });
  store.trouble(run('action_3'), 'action_3', { incident: 'шлюз не отвечает' });
  run('process_12');
  run('process_15');
  run('process_6');
  run('process_1');
}

seed();
const server = createServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://mock');
  if (!url.pathname.startsWith('/api/')) return onPage(response, url.pathname);
  onApi(request, response, url).catch(() => problem(response, 500, 'unexpected'));
  return undefined;
});
server.listen(Number(port), '127.0.0.1');
