import { createServer } from 'node:http';
import { join } from 'node:path';
import express from 'express';
import { EffectLedger } from './adapters/effect-ledger.ts';
import { authorityRoutes } from './adapters/signature-authority/authority-routes.ts';
import { stubAuthority } from './adapters/signature-authority/stub-authority.ts';
import { stubStateSystems } from './adapters/state-systems.ts';
import { operationsRouter } from './adapters/wire/operations-router.ts';
import { closeServer, listen } from './listening.ts';

/** Where the stubs listen and what they remember. */
export interface StateSystemsOptions {
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  /** A folder of their own: the state's memory is not the office's. */
  readonly dataDir: string;
}

/** Stubs of the systems of the state as a process of their own. */
export interface StateSystemsServer {
  readonly address: string;
  /** Ends what is under way and frees the port. */
  close(): Promise<void>;
}

/** Serves the stubs of all systems of the state over HTTP, the signature authority among them. @throws ListenFailed */
export async function serveStateSystems({ host, port, dataDir }: StateSystemsOptions): Promise<StateSystemsServer> {
  const ledger = (system: string): EffectLedger => new EffectLedger(join(dataDir, 'systems', `${system}.jsonl`));
  const operations = stubStateSystems({
    gateway: ledger('gateway'),
    monitoring: ledger('monitoring'),
    portal: ledger('portal'),
    'payment-gateway': ledger('payment-gateway'),
  });
  const app = express();
  app.disable('x-powered-by');
  app.use(authorityRoutes(stubAuthority, () => new Date()));
  app.use(operationsRouter(new Map(operations.map((operation) => [operation.type, operation]))));
  const server = createServer(app);
  return { address: await listen(server, { host, port }), close: () => closeServer(server) };
}
