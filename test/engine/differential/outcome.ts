import { isDeepStrictEqual } from 'node:util';
import { EngineError, UnsupportedDiagram } from '../../../src/engine/errors.ts';
import type { OpenItem, Step } from '../../../src/engine/port.ts';
import { effectText } from '../notation.ts';
import type { Difference } from './difference.ts';
import { openOrderSettled } from './open-orders.ts';

/** What a step came to. */
export type Outcome = { readonly step: Step } | { readonly error: EngineError };

/** Makes a step; that it cannot be made is an outcome too. */
export async function outcome(make: () => Promise<Step>): Promise<Outcome> {
  try {
    return { step: await make() };
  } catch (error) {
    if (error instanceof EngineError && !(error instanceof UnsupportedDiagram)) return { error };
    throw error;
  }
}

/** All that two engines do not agree on, the effects first. */
export function differences(one: Outcome, other: Outcome): readonly Pick<Difference, 'what' | 'one' | 'other'>[] {
  return Object.entries(ASPECTS)
    .map(([what, read]) => ({ what, one: read(one), other: read(other) }))
    .filter((seen) => !isDeepStrictEqual(seen.one, seen.other));
}

/** What is compared, in this order. Open items are a set: in which order they stand is told by the effects. */
const ASPECTS: Readonly<Record<string, (outcome: Outcome) => readonly string[]>> = {
  effects: (outcome) => ('step' in outcome ? openOrderSettled(outcome.step.effects.map(effectText)) : [errorText(outcome.error)]),
  open: (outcome) => ('step' in outcome ? outcome.step.state.open.map(itemLine).toSorted() : []),
  variables: (outcome) => ('step' in outcome ? lines(outcome.step.state.variables) : []),
  ended: (outcome) => ('step' in outcome ? [String(outcome.step.state.ended)] : []),
};

/** How a step that failed is told. */
export function errorText({ code, message }: EngineError): string {
  return `${code}: ${message}`;
}

function itemLine(item: OpenItem): string {
  return `${item.key} ${JSON.stringify(Object.entries(item).toSorted(([one], [other]) => (one < other ? -1 : 1)))}`;
}

function lines(values: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(values)
    .map(([name, value]) => `${name} ${JSON.stringify(value)}`)
    .toSorted();
}
