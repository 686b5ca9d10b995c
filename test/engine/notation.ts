import type { Effect, OpenItem, Stimulus, Variables } from '../../src/engine/port.ts';

/** One step of a trace: what moves the case, and every effect of it in order, in the short notation below. */
export interface TraceStep {
  /** `start`, or `complete A#1`, `timer B#1`, `message C#1`, `error D#1 code`. */
  readonly on: string;
  readonly with?: Variables;
  readonly effects: readonly string[];
  /** Code of the error the step fails with; then there are no effects, and the case stays as it was. */
  readonly fails?: string;
  /** The case's variables afterwards, where the trace is about them. */
  readonly variables?: Variables;
}

/** One way through a diagram. */
export interface Trace {
  readonly title: string;
  readonly steps: readonly TraceStep[];
}

/** `entered A#1`, `flow A_B`, `opened timer T#1 duration P1D`, `thrown signal S ready`, `ended End`. */
export function effectText(effect: Effect): string {
  switch (effect.kind) {
    case 'taken':
      return `flow ${effect.flow}`;
    case 'opened':
      return `opened ${itemText(effect.item)}`;
    case 'closed':
      return `closed ${effect.item}`;
    case 'thrown':
      return `thrown ${effect.event} ${effect.element} ${effect.name}`;
    case 'ended':
      return `ended ${effect.element}`;
    default:
      return `${effect.kind} ${effect.element}#${effect.pass}`;
  }
}

function itemText(item: OpenItem): string {
  const local = item.local === undefined ? '' : ` ${JSON.stringify(item.local)}`;
  return `${item.kind} ${item.key}${detail(item)}${local}`;
}

function detail(item: OpenItem): string {
  switch (item.kind) {
    case 'job':
      return ` ${item.operation}`;
    case 'timer':
      return ` ${item.timer.type} ${item.timer.value}`;
    case 'message':
      return ` ${item.name}`;
    default:
      return '';
  }
}

/** The stimulus a step's text stands for. */
export function stimulusOf({ on, with: variables = {} }: Pick<TraceStep, 'on' | 'with'>): Stimulus {
  const [kind, item = '', code = ''] = on.split(' ');
  switch (kind) {
    case 'complete':
    case 'message':
      return { kind, item, variables };
    case 'timer':
      return { kind, item };
    case 'error':
      return { kind, item, code, variables };
    default:
      throw new TypeError(`no stimulus: ${on}`);
  }
}
