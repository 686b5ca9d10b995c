import { connect, type Socket } from 'node:net';
import type { FaultKind, Ground } from '../ground.ts';
import { letThemWork } from '../let-them-work.ts';
import { after } from '../site.ts';

const AT_ONCE = 12;

/** Browsers that vanish: in the middle of a request, of an upload, before the answer; some never say that they are gone. */
export const vanishedBrowsers: FaultKind = {
  name: 'vanished',
  says: 'browsers that vanish half-way',
  weight: 2,
  run: async (ground) => {
    const { site, random } = ground;
    await letThemWork(ground, 5);
    const address = new URL(await site.address());
    const heads = [
      'GET /api/events HTTP/1.1\r\n',
      'POST /api/cases HTTP/1.1\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"definition":',
      'POST /api/session HTTP/1.1\r\ncontent-type: application/json\r\ncontent-length: 36\r\n\r\n{"login":"head","password":"demo"}  ',
      'POST /api/cases/0/tasks/a/1/attachments HTTP/1.1\r\ncontent-type: application/octet-stream\r\ncontent-length: 1000000\r\n\r\n%PDF-1.4',
      'GET /api/ca',
    ];
    const sockets = await Promise.all(Array.from({ length: AT_ONCE }, (_, at) => half(address, heads[at % heads.length] ?? '')));
    await after(random.below(300));
    for (const socket of sockets.slice(AT_ONCE / 2)) socket.resetAndDestroy();
    await answers(ground);
    for (const socket of sockets) socket.destroy();
  },
};

/** Sends so much of a request and falls silent. */
async function half({ hostname, port, host, origin }: URL, text: string): Promise<Socket> {
  const socket = connect(Number(port), hostname);
  socket.on('error', () => {});
  socket.write(text.replace('HTTP/1.1\r\n', `HTTP/1.1\r\nhost: ${host}\r\norigin: ${origin}\r\n`));
  await after(1);
  return socket;
}

/** Everybody else is served meanwhile. */
async function answers({ site, workers }: Ground): Promise<void> {
  const reply = await workers.person('auditor').ask({ method: 'GET', path: '/api/session' });
  if (reply.status !== 200) site.violations.push(`while others had vanished, somebody was answered ${reply.status}`);
}
