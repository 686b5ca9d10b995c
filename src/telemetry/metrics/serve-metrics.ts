import { createServer } from 'node:http';
import { closeServer, listen } from '../../listening.ts';
import type { Metrics } from './metrics.ts';

/** Where metrics are asked for. */
export interface MetricsServer {
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Answers `GET /metrics` on a port of its own, which nobody but the monitoring should reach: how much work an office has
 * is not everybody's business.
 * @throws ListenFailed
 */
export async function serveMetrics(metrics: Pick<Metrics, 'text' | 'contentType'>, at: { readonly host: string; readonly port: number }): Promise<MetricsServer> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url?.split('?', 1)[0] !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    void (async () => {
      try {
        const text = await metrics.text();
        response.writeHead(200, { 'Content-Type': metrics.contentType, 'Cache-Control': 'no-store' }).end(text);
      } catch {
        response.writeHead(500).end();
      }
    })();
  });
  const address = await listen(server, at, 'METRICS_PORT or METRICS_HOST');
  return { address, close: () => closeServer(server) };
}
