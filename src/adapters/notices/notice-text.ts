import type { CallContext } from '../operation.ts';
import type { FormNoticeInput } from './form-notice.ts';
import { noticeTextKk } from './texts.kk.ts';
import { noticeTextRu } from './texts.ru.ts';

/** The notice in the language of the act. */
export function noticeText(input: FormNoticeInput, language: CallContext['language']): string {
  return language === 'kk' ? noticeTextKk(input) : noticeTextRu(input);
}
