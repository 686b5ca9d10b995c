import { Counter, Histogram, type Registry } from 'prom-client';
import type { Engine, Program, Step } from '../../engine/port.ts';

/** How often and how long the engines move cases. */
export class EngineMetrics {
  readonly #steps: Counter<'engine' | 'stimulus' | 'result'>;
  readonly #times: Histogram<'engine' | 'stimulus'>;

  constructor(registry: Registry) {
    const registers = [registry];
    this.#steps = new Counter({ name: 'reglament_steps_total', help: 'Steps of cases, by what moved them.', labelNames: ['engine', 'stimulus', 'result'], registers });
    this.#times = new Histogram({ name: 'reglament_step_duration_seconds', help: 'Time the engine takes for a step, without reading and saving the case.', labelNames: ['engine', 'stimulus'], buckets: [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5], registers });
  }

  /** The same engines, counted. */
  observed(engines: ReadonlyMap<string, Engine>): ReadonlyMap<string, Engine> {
    return new Map([...engines].map(([name, engine]) => [name, this.#observed(engine)]));
  }

  #observed(engine: Engine): Engine {
    const { name, migration } = engine;
    /** By the counted program, the engine's own: it knows no other. */
    const owns = new WeakMap<Program, Program>();
    const own = (program: Program): Program => owns.get(program) ?? program;
    return {
      name,
      ...(migration !== undefined && {
        migration: {
          stands: (state, program) => migration.stands(state, own(program)),
          migrate: (state, from, to, mapping) => migration.migrate(state, own(from), own(to), mapping),
        },
      }),
      unsupported: (diagram, called) => engine.unsupported(diagram, called),
      compile: (diagram, called) => {
        const program = engine.compile(diagram, called);
        const counted = this.#program(name, program);
        owns.set(counted, program);
        return counted;
      },
    };
  }

  #program(engine: string, program: Program): Program {
    return {
      diagram: program.diagram,
      start: (variables) => this.#step(engine, 'start', () => program.start(variables)),
      advance: (state, stimulus) => this.#step(engine, stimulus.kind, () => program.advance(state, stimulus)),
    };
  }

  async #step(engine: string, stimulus: string, work: () => Promise<Step>): Promise<Step> {
    const end = this.#times.startTimer({ engine, stimulus });
    let result = 'failed';
    try {
      const step = await work();
      result = 'ok';
      return step;
    } finally {
      end();
      this.#steps.inc({ engine, stimulus, result });
    }
  }
}
