import { language } from '../shared/texts/language.ts';
import { texts } from '../shared/texts/texts.ts';
import { translate } from './words/translate.ts';

/** As much of an element as tells what to call it. */
interface Called {
  readonly id: string;
  readonly businessObject?: { readonly $type: string; readonly name?: string | null };
}

/** What an element is called: by its name, else by its kind, as the menus call it. */
export function calledElement({ id, businessObject }: Called): string {
  if (businessObject === undefined) return id;
  // A name typed and taken away again is null until the diagram is read anew.
  const name = businessObject.name?.trim() ?? '';
  if (name !== '') return name;
  const kind = businessObject.$type.replace('bpmn:', '').replaceAll(/(?!^)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  const sign = translate(language, kind);
  return texts.modeller.nameless(sign === kind && language !== 'en' ? null : sign);
}
