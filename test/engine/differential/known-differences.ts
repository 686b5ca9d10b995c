import { isDeepStrictEqual } from 'node:util';
import type { FlowNode } from '../../../src/model/diagram.ts';
import type { Difference } from './difference.ts';

/** A fault of bpmn-engine, or of what we put round it, or a choice BPMN leaves open, that a random model may come upon. */
export interface KnownDifference {
  /** Of the fixture and its traces in `test/fixtures/engine/differences`, which decide who is right. */
  readonly name: string;
  /** What is wrong, in one sentence. */
  readonly why: string;
  /** The thread about it; null where none is known. */
  readonly upstream: string | null;
  /** Whether it is only told in another order: the case goes on alike and is compared to its end. */
  readonly orderOnly: boolean;
  /** Whether this is what parted the engines here. */
  readonly explains: (difference: Difference) => boolean;
}

/** Every known one; a difference that none of them explains fails. */
export const knownDifferences: readonly KnownDifference[] = [
  {
    name: 'come-to-again-in-one-step',
    why: 'what a step leaves and comes to again is told after what the same step does elsewhere: the library is not done with it before.',
    upstream: null,
    orderOnly: true,
    explains: (difference) => {
      const [line = ''] = difference.other.slice(commonLines(difference).length);
      const element = elementOf(line);
      const told = commonLines(difference).some((earlier) => /^(?:entered|left|closed) /.test(earlier) && elementOf(earlier) === element);
      return isSameSet(difference) && told;
    },
  },
  {
    name: 'second-token-waits',
    why: 'a second token at an activity waits until the first has left (BPMN 13.3.2: each token begins the activity anew).',
    upstream: null,
    orderOnly: false,
    explains: (difference) => {
      const entered = /^entered (\S+)#/.exec(newLines(difference)[0] ?? '')?.[1];
      return entered !== undefined && isIn(entered, [...difference.before, ...commonLines(difference)]);
    },
  },
  {
    name: 'terminate-amid-a-split',
    why: 'flows out of a split are still taken after a terminate end event at the first of them has ended the scope (13.5.6).',
    upstream: null,
    orderOnly: false,
    explains: (difference) => {
      const { one } = difference;
      const common = commonLines(difference);
      const last = /^left (\S+)#/.exec(common.findLast((line) => !/^(?:closed|cancelled) /.test(line)) ?? '')?.[1];
      return node(difference, last)?.event === 'terminate' && (one[common.length] ?? '').startsWith('flow ');
    },
  },
];

function node({ diagram }: Difference, id: string | undefined): FlowNode | undefined {
  return diagram.nodes.get(id ?? '');
}

/** What both told before they parted. */
function commonLines({ one, other }: Difference): readonly string[] {
  const at = one.findIndex((line, index) => line !== other[index]);
  return one.slice(0, at === -1 ? one.length : at);
}

/** What only the second engine tells, from where they parted. */
function newLines(difference: Difference): readonly string[] {
  const { one, other, what } = difference;
  if (what !== 'effects') return [];
  return other.slice(commonLines(difference).length).filter((line) => !one.includes(line));
}

/** The element an effect is about, without its pass. */
function elementOf(line: string): string | undefined {
  return /^opened \S+ (\S+)#/.exec(line)?.[1] ?? /^\w+ (\S+)#/.exec(line)?.[1];
}

function isSameSet({ one, other, what }: Difference): boolean {
  return what === 'effects' && isDeepStrictEqual(one.toSorted(), other.toSorted());
}

/** Whether some pass of the element was entered and not left. */
function isIn(element: string, effects: readonly string[]): boolean {
  let passes = 0;
  for (const effect of effects) {
    const [kind, pass] = effect.split(' ');
    if (pass?.startsWith(`${element}#`) !== true) continue;
    if (kind === 'entered') passes += 1;
    if (kind === 'left' || kind === 'cancelled') passes -= 1;
  }
  return passes > 0;
}
