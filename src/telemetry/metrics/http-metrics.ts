import { Counter, Gauge, Histogram, type Registry } from 'prom-client';

/** What is counted of a request. */
interface AnsweredRequest {
  readonly method: string;
  readonly route: string | null;
  readonly status: number;
  readonly ms: number;
  readonly streamed: boolean;
}

/** What comes over HTTP, by route pattern: addresses have ids in them, of which there is no end. */
export class HttpMetrics {
  readonly #requests: Histogram<'method' | 'route' | 'status'>;
  readonly #streams: Gauge;
  readonly #signIns: Counter<'way' | 'result'>;

  constructor(registry: Registry) {
    const registers = [registry];
    this.#requests = new Histogram({ name: 'reglament_http_request_duration_seconds', help: 'Time from a request to the end of its reply; streams of events are left out.', labelNames: ['method', 'route', 'status'], buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10], registers });
    this.#streams = new Gauge({ name: 'reglament_event_streams', help: 'Streams of events that are open: pages people look at.', registers });
    this.#signIns = new Counter({ name: 'reglament_sign_ins_total', help: 'Attempts to sign in: good, refused (wrong name or password), limited (too many), failed (a fault of ours).', labelNames: ['way', 'result'], registers });
    for (const result of ['good', 'refused', 'limited', 'failed']) this.#signIns.inc({ way: 'password', result }, 0);
  }

  answered({ method, route, status, ms, streamed }: AnsweredRequest): void {
    // How long somebody looks at a page says nothing of how fast we are.
    if (!streamed) this.#requests.observe({ method, route: route ?? 'none', status: `${Math.floor(status / 100)}xx` }, ms / 1000);
  }

  streams(open: number): void {
    this.#streams.set(open);
  }

  /** The same way to sign in, counted: with a password of ours, or through the identity provider. */
  countedSignIns<SignIn extends (...given: never[]) => Promise<unknown>>(way: 'password' | 'provider', signIn: SignIn): SignIn {
    const counted = async (...given: never[]): Promise<unknown> => {
      try {
        const signedIn = await signIn(...given);
        this.#signIns.inc({ way, result: 'good' });
        return signedIn;
      } catch (error) {
        this.#signIns.inc({ way, result: resultOf(error) });
        throw error;
      }
    };
    return counted as SignIn;
  }
}

function resultOf(error: unknown): string {
  const { status } = error as { readonly status?: unknown };
  if (status === 429) return 'limited';
  return typeof status === 'number' && status < 500 ? 'refused' : 'failed';
}
