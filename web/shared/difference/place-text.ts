import type { ChangeSubject } from '../../../src/http/contract.ts';
import { texts } from '../texts/texts.ts';

type Place = ChangeSubject['places'][number];

/** «пункт 6, подпункт 14»: a place in the act. */
export function placeText({ act, paragraph, item, table, action }: Place): string {
  const { place } = texts.difference;
  const parts = [
    paragraph === null ? null : place.paragraph(paragraph),
    item === null ? null : place.item(item),
    table === null ? null : place.table(table),
    action === null ? null : place.action(action),
  ].filter((part) => part !== null);
  return parts.length === 0 ? act : parts.join(', ');
}
