import type { EffectLedger } from '../effect-ledger.ts';
import { localYear } from '../local-year.ts';
import type { Operation } from '../operation.ts';
import { formNotice } from './form-notice.ts';
import { sendNotice } from './send-notice.ts';
import { noticeText } from './notice-text.ts';

/** The notices of the demonstration: worded here, and counted as sent. */
export function stubNotices(ledger: EffectLedger): readonly Operation[] {
  return [
    formNotice(async (input, { language }) => ({ noticeText: noticeText(input, language) })),
    sendNotice((_input, { key, now }) => {
      const series = `N-${localYear(now)}`;
      return ledger.once(key, series, (ordinal) => ({ noticeNumber: `${series}-${String(ordinal).padStart(6, '0')}` }));
    }),
  ];
}
