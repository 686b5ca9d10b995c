import type { Change, ChangeSubject, Named } from '../../../src/http/contract.ts';
import { texts } from '../texts/texts.ts';
import { placeText } from './place-text.ts';

/** What a change is of: the first place in the act, else the name of the element. */
export function changeHead({ subject, aspect }: Pick<Change, 'subject' | 'aspect'>): string {
  // Where the place itself changed, it does not say of what.
  const [place] = aspect === 'place' ? [] : subject.places;
  const text = place === undefined ? subjectName(subject) : placeText(place);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Kind and name of what changed: «системный шаг „Процесс 4. Запросить“», «переход „А“ → „Б“». */
export function subjectName({ kind, old, new: now, between }: ChangeSubject): string {
  const { kinds } = texts.difference;
  const word = kinds[kind] ?? kind;
  const named = now ?? old;
  if (between !== null && (named === null || named.name === '')) return `${word} ${quoted(between[0])} → ${quoted(between[1])}`;
  if (named === null || named.name === '') return named === null || named.id === '' || named.id.startsWith('$') ? word : `${word} ${named.id}`;
  return `${word} ${quoted(named)}`;
}

/** Which of its sides changed, in words; null where the sign says all. */
export function aspectText({ aspect, subject }: Pick<Change, 'aspect' | 'subject'>): string | null {
  return aspect === 'element' || aspect === 'part' ? null : aspectWord(aspect, subject);
}

/** The word for one side of a subject; what goes by one name in several files may have several. */
export function aspectWord(aspect: string, { kind }: Pick<ChangeSubject, 'kind'>): string {
  const { aspects } = texts.difference;
  return aspects[`${kind}.${aspect}`] ?? aspects[aspect] ?? aspect;
}

function quoted({ id, name }: Named): string {
  return name === '' ? id : `«${name}»`;
}
