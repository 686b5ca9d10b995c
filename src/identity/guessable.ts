import { commonWords } from './common-words.ts';
import { inBothLayouts } from './keyboard-layouts.ts';

/** Guesses a password must outlast: at a thousand tries a second, which the cost of a hash does not allow, four months. */
const GUESSES = 1e10;
/** What is looked at of a long one: the estimate takes longer with the square of the length. */
const LOOKED_AT = 48;

type Estimate = (password: string, known: readonly string[]) => number;
let estimate: Promise<Estimate> | null = null;

/**
 * Whether somebody who knows the usual patterns finds the password soon: words and passwords many people have, rows of
 * keys, repetitions, dates, what is known of its owner.
 * @param known words of the owner's: login, name
 */
export async function isGuessable(password: string, known: readonly string[]): Promise<boolean> {
  // The dictionaries take a second to load and 10 MB: only a server on which somebody chooses a password has them.
  estimate ??= loadEstimate();
  const guesses = await estimate;
  return inBothLayouts(password.slice(0, LOOKED_AT)).some((typed) => guesses(typed, known) < GUESSES);
}

async function loadEstimate(): Promise<Estimate> {
  const [{ ZxcvbnFactory }, { dictionary, adjacencyGraphs }] = await Promise.all([import('@zxcvbn-ts/core'), import('@zxcvbn-ts/language-common')]);
  const meter = new ZxcvbnFactory({ dictionary: { ...dictionary, 'words-here': [...commonWords] }, graphs: adjacencyGraphs, maxLength: LOOKED_AT });
  return (password, known) => meter.check(password, [...known]).guesses;
}
