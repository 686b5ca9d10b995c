import { SetUnreadable } from '../../../src/definitions/exchange/errors.ts';
import { DiagramUnreadable } from '../../../src/model/errors.ts';
import { language } from '../../shared/texts/language.ts';
import { texts } from '../../shared/texts/texts.ts';
import { toldIn } from '../finding-words/told-in.ts';
import { modellerFault } from '../modeller-fault.ts';
import { NotDrawable } from './not-drawable.ts';

/** Why a file was not taken, in the user's language, with the line where there is one. */
export function importFault(fault: unknown): string {
  const { imports } = texts.modeller;
  if (fault instanceof NotDrawable) return imports.cannotDraw(fault.element);
  if (fault instanceof SetUnreadable) return toldIn(language, fault.told);
  if (!(fault instanceof DiagramUnreadable)) return modellerFault(fault);
  const sentence = fault.told === null ? imports.unreadable(fault.reason) : toldIn(language, fault.told);
  return fault.line === null ? sentence : imports.atLine(fault.line, sentence);
}
