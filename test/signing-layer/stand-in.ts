import { sign } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import { makeCms } from '../../src/adapters/signature-authority/cms/make-cms.ts';
import { stubCertificateDer, stubCertificates } from '../../src/adapters/signature-authority/stub-certificates.ts';
import { stubKeys } from '../../src/adapters/signature-authority/stub-keys.ts';
import { stubRootCertificate } from '../../src/adapters/signature-authority/stub-root.ts';

/** What the module `basics` is asked. */
export interface LayerAsked {
  readonly module: string;
  readonly method: string;
  readonly args: {
    readonly format: string;
    readonly data: string;
    readonly signingParams: Readonly<Record<string, unknown>>;
    readonly signerParams: { readonly extKeyUsageOids: readonly string[]; readonly serialNumber?: string };
    readonly locale: string;
  };
}

/** A stand-in for the national signing layer: it speaks as the layer does, without its window and without TLS. */
export interface StandIn {
  /** `ws://127.0.0.1:…` */
  readonly address: string;
  /** What it was asked, in order. */
  readonly asked: readonly LayerAsked[];
  /** How it answers from now on: by default it signs; null breaks the connection. */
  answer: (request: LayerAsked) => Promise<object | null>;
  close(): Promise<void>;
}

/** @param serial the certificate its owner chooses where the page names none */
export async function standIn(serial: string): Promise<StandIn> {
  const asked: LayerAsked[] = [];
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  await new Promise<void>((resolve) => {
    server.once('listening', resolve);
  });
  const layer: StandIn = {
    address: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    answer: async (request) => signed(await signature(request, serial)),
    close: () =>
      new Promise((resolve) => {
        for (const client of server.clients) client.terminate();
        server.close(() => resolve());
      }),
  };
  server.on('connection', (socket) => {
    socket.send(JSON.stringify({ result: { version: '1.4' } }));
    socket.send('--heartbeat--');
    const reply = async (data: Buffer): Promise<void> => {
      const request = JSON.parse(data.toString('utf8')) as LayerAsked;
      asked.push(request);
      const answer = await layer.answer(request);
      if (answer === null) socket.terminate();
      else socket.send(JSON.stringify(answer));
    };
    // Texts come as one buffer unless it is told otherwise.
    socket.on('message', (data) => void reply(data as Buffer));
  });
  return layer;
}

/** The answer that carries a signature. */
export function signed(cms: string): object {
  return { status: true, body: { result: [cms] } };
}

/** What the layer makes of a request: CMS beside the content, base64. */
export async function signature({ args }: LayerAsked, serial: string): Promise<string> {
  const certificate = stubCertificates.get(args.signerParams.serialNumber?.toUpperCase() ?? serial);
  if (certificate === undefined) throw new Error('no such certificate on the token');
  const cms = await makeCms(Buffer.from(args.data, 'base64'), {
    certificate: stubCertificateDer(certificate),
    chain: [stubRootCertificate],
    detached: true,
    signedAt: new Date(),
    sign: (bytes) => sign('sha256', bytes, stubKeys(certificate.serial).privateKey),
  });
  return Buffer.from(cms).toString('base64');
}
