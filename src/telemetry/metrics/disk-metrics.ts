import { Counter, Histogram, type Registry } from 'prom-client';

/** What saving costs the disk. */
export class DiskMetrics {
  readonly #bytes: Counter;
  readonly #flushes: Histogram;

  constructor(registry: Registry) {
    const registers = [registry];
    this.#bytes = new Counter({ name: 'reglament_disk_written_bytes_total', help: 'Bytes of cases written: to the log, and from there to their files.', registers });
    this.#flushes = new Histogram({ name: 'reglament_disk_flush_duration_seconds', help: 'Time the disk takes to make what was written last; saves that come meanwhile share the next turn.', buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5], registers });
  }

  wrote(bytes: number): void {
    this.#bytes.inc(bytes);
  }

  flushed(ms: number): void {
    this.#flushes.observe(ms / 1000);
  }
}
