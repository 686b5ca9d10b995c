import type { EffectLedger } from '../effect-ledger.ts';
import { localYear } from '../local-year.ts';
import type { CallContext } from '../operation.ts';
import type { ResultKind } from './paper.ts';
import { seriesMark } from './texts.ts';

/** The number of a paper and the day it bears, given once for the key of the call. Each office counts each kind anew every year. */
export function numberPaper(
  ledger: EffectLedger,
  { key, language, now }: CallContext,
  office: string,
  kind: ResultKind,
): Promise<{ readonly number: string; readonly formedAt: string }> {
  const year = localYear(now);
  return ledger.once(key, `${office}/${year}/${kind}`, (ordinal) => ({
    number: `${String(ordinal).padStart(5, '0')}-${seriesMark(kind, language)}/${year}`,
    formedAt: now.toISOString(),
  }));
}
