import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { CaseMetrics } from './case-metrics.ts';
import { DiskMetrics } from './disk-metrics.ts';
import { EngineMetrics } from './engine-metrics.ts';
import { HttpMetrics } from './http-metrics.ts';
import { type InstallationFacts, observeInstallation } from './installation-metrics.ts';

/** Everything that is counted, in the text format of Prometheus. */
export class Metrics {
  readonly cases: CaseMetrics;
  readonly disk: DiskMetrics;
  readonly engines: EngineMetrics;
  readonly http: HttpMetrics;
  readonly #registry = new Registry();

  /** @param isRefusal whether a case that has come to this end was refused */
  constructor(isRefusal: (outcome: string) => boolean) {
    this.cases = new CaseMetrics(this.#registry, isRefusal);
    this.disk = new DiskMetrics(this.#registry);
    this.engines = new EngineMetrics(this.#registry);
    this.http = new HttpMetrics(this.#registry);
  }

  /** Metrics of the process itself: memory, processor, lag of its loop. They keep timers running until it ends. */
  observeProcess(): void {
    collectDefaultMetrics({ register: this.#registry });
  }

  observeInstallation(facts: InstallationFacts): void {
    observeInstallation(this.#registry, facts);
  }

  /** Whether it is ready, as `/readyz` says. */
  observeReadiness(report: () => Promise<{ readonly status: string; readonly failing: readonly string[] }>, parts: readonly string[]): void {
    const registers = [this.#registry];
    const working = new Gauge({
      name: 'reglament_part_working',
      help: '1 where the part works.',
      labelNames: ['part'],
      registers,
      collect: async () => {
        const { failing } = await report();
        for (const part of parts) working.set({ part }, Number(!failing.includes(part)));
      },
    });
    const ready = new Gauge({
      name: 'reglament_ready',
      help: '1 where requests should be sent here.',
      registers,
      collect: async () => {
        const { status } = await report();
        ready.set(Number(status === 'ready'));
      },
    });
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  /** What there is to say now. */
  text(): Promise<string> {
    return this.#registry.metrics();
  }
}
