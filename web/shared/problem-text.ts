import { ApiFault } from '../api.ts';
import { LayerFault } from './signing/layer-fault.ts';
import { texts } from './texts/texts.ts';

/** What went wrong, in the user's language. */
export function problemText(fault: unknown): string {
  const { problems } = texts;
  if (fault instanceof LayerFault) return texts.signing.layer[fault.code];
  const unexpected = problems['unexpected'] ?? '';
  if (!(fault instanceof ApiFault)) return unexpected;
  return problems[fault.code] ?? unexpected;
}
