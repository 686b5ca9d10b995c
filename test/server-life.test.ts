import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from 'chai';
import { BrowserClient } from './browser-client.ts';
import { type ServerProcess, startServer } from './server-process.ts';
import { samples } from './telemetry/samples.ts';

const diagrams = resolve(import.meta.dirname, '../diagrams');
const key = 'atyrau/unemployment-certificate/office';

describe('a server from its start until it is asked to stop', function () {
  this.timeout(120_000);
  let folder: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'reglament-stop-'));
    const parts = ['forms', 'atyrau/act.json', `${key}.bpmn`, `${key}.regulation.json`, `${key}.scenarios.json`];
    for (const part of parts) await cp(join(diagrams, part), join(folder, 'diagrams', part), { recursive: true });
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const start = (settings: Record<string, string> = {}): Promise<ServerProcess> =>
    startServer(join(folder, 'data'), { DIAGRAMS_DIR: join(folder, 'diagrams'), ...settings });

  it('should count what it does, answer the request in hand, say goodbye to streams, cut off what hangs, and end well', async () => {
    const server = await start({ SHUTDOWN_GRACE_MS: '300', SHUTDOWN_LIMIT_MS: '4000', METRICS_PORT: '0' });
    const counter = await BrowserClient.signedIn(server.address, 'counter');
    const stream = await counter.open('/api/events');
    const { id } = await counter.post<{ id: string }>('/api/cases', { definition: key });
    await counter.get(`/api/cases/${id}`);
    const { port } = lines(server).find(({ msg }) => msg === 'metrics are answered') ?? {};
    const counted = samples(await (await fetch(`http://127.0.0.1:${Number(port)}/metrics`)).text());
    for (const [name, value] of [
      ['reglament_ready', 1],
      ['reglament_event_streams', 1],
      ['reglament_sign_ins_total{result="good",way="password"}', 1],
      ['reglament_cases_begun_total{channel="office",region="atyrau"}', 1],
      ['reglament_steps_total{engine="native",result="ok",stimulus="start"}', 1],
      ['reglament_http_request_duration_seconds_count{method="GET",route="/api/cases/:case",status="2xx"}', 1],
      ['reglament_state_system_breaker{state="closed",system="gateway"}', 1],
    ] as const) expect(counted.get(name), name).to.equal(value);
    expect(counted.get('reglament_disk_flush_duration_seconds_count')).to.be.greaterThan(0);
    expect(counted.get('process_resident_memory_bytes')).to.be.greaterThan(0);

    const half = await halfRequest(server.address);
    const hanging = await halfRequest(server.address);
    const gone = once(server.child, 'exit');

    server.child.kill('SIGTERM');
    await said(server, 'asked to stop');
    expect((await fetch(`${server.address}/readyz`)).status, 'not ready within the grace').to.equal(503);
    expect((await fetch(`${server.address}/sign-in`)).status, 'and serving still').to.equal(200);
    expect(await stream.text()).to.match(/event: closing\ndata: \{\}\n\n$/);
    half.socket.write(half.rest);

    expect(await textOf(half.socket)).to.match(/^HTTP\/1\.1 401 [\s\S]*Connection: close[\s\S]*sign-in-refused/i);
    expect(await gone).to.deep.equal([0, null]);
    expect(lines(server).find(({ msg }) => msg === 'requests were cut off')).to.include({ level: 'warn', count: 1 });
    expect(lines(server).at(-1)).to.include({ level: 'info', msg: 'stopped' });
    hanging.socket.destroy();
    expect(server.said(), 'the log').to.not.include(id).and.to.not.match(/"counter"|wrong|791115/);
  });

  it('should end at once when it is asked again', async () => {
    const server = await start();
    const { socket } = await halfRequest(server.address);
    const gone = once(server.child, 'exit');
    server.child.kill('SIGTERM');
    await said(server, 'asked to stop');
    server.child.kill('SIGTERM');
    expect(await gone).to.deep.equal([1, null]);
    socket.destroy();
  });
});

/** A request of which the server has the head and half the body. */
async function halfRequest(address: string): Promise<{ readonly socket: Socket; readonly rest: string }> {
  const { host, hostname, port } = new URL(address);
  const body = JSON.stringify({ login: 'counter', password: 'wrong' });
  const socket = connect(Number(port), hostname);
  socket.on('error', () => {});
  // The server says that it goes on once it has begun with the request.
  const head = [`POST /api/session HTTP/1.1`, `Host: ${host}`, `Origin: ${address}`, 'Content-Type: application/json', `Content-Length: ${body.length}`, 'Expect: 100-continue'];
  socket.write(`${head.join('\r\n')}\r\n\r\n`);
  await once(socket, 'data');
  socket.write(body.slice(0, 10));
  return { socket, rest: body.slice(10) };
}

async function textOf(socket: Socket): Promise<string> {
  const heard: Buffer[] = [];
  for await (const piece of socket) heard.push(piece as Buffer);
  return Buffer.concat(heard).toString();
}

/** Waits until it has said so. */
async function said(server: ServerProcess, words: string): Promise<void> {
  while (!server.said().includes(words)) await once(server.child.stderr!, 'data');
}

function lines(server: ServerProcess): Record<string, unknown>[] {
  return server.said().split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as Record<string, unknown>);
}
