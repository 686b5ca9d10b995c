import { array, asyncProperty, check, nat } from 'fast-check';
import type { BusinessCalendar } from './calendar/business-calendar.ts';
import { defaultEngine } from './config.ts';
import type { DefinitionContent } from './definitions/definition.ts';
import type { EngineName } from './engine/port.ts';
import { openFlow } from './open-flow.ts';
import { decisiveOf } from './testing/generate/decisive.ts';
import { randomWalk, type WalkParts, type Walked } from './testing/generate/random-walk.ts';
import { turnParts } from './turn-parts.ts';

/** How walks are made. */
export interface WalkSettings {
  readonly walks: number;
  /** The same seed makes the same walks. */
  readonly seed: number;
  readonly engine?: EngineName;
  readonly calendar?: BusinessCalendar;
}

/** What came of the walks of a channel. */
export interface WalkedChannel {
  readonly key: string;
  readonly walks: number;
  /** Elements that some walk entered. */
  readonly entered: ReadonlySet<string>;
  /** The shortest walk found on which something does not hold; null where all held. */
  readonly failed: Walked | null;
}

/** Choices of a walk at most: a case of the longest channels ends within half of them. */
const LONGEST = 90;
const LARGEST = 9_999;

/** Walks a channel about at random, each walk a case of its own in memory. */
export async function walkChannel(key: string, content: DefinitionContent, { walks, seed, engine = defaultEngine, calendar }: WalkSettings): Promise<WalkedChannel> {
  const { program, ...parts } = await turnParts(key, content, engine);
  const { xml, act, forms, digest } = content;
  const walkParts: WalkParts = {
    ...parts,
    program,
    decisive: decisiveOf(parts.definition),
    open: (adapters) =>
      openFlow({ bpmn: xml, key, act, forms, digest }, { adapters, engine, results: null, ...(calendar === undefined ? {} : { calendar }) }),
  };
  const entered = new Set<string>();
  const property = asyncProperty(array(nat(LARGEST), { maxLength: LONGEST, size: 'max' }), async (numbers) => {
    const { broken, trace } = await randomWalk(walkParts, numbers);
    for (const element of trace) entered.add(element);
    return broken.length === 0;
  });
  const { counterexample, numRuns, failed } = await check(property, { numRuns: walks, seed });
  return { key, walks: numRuns, entered, failed: failed && counterexample !== null ? await randomWalk(walkParts, counterexample[0]) : null };
}
