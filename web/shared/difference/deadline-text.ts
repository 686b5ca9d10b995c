import type { ChangeValue } from '../../../src/http/contract.ts';
import { texts } from '../texts/texts.ts';
import { durationText } from './duration-text.ts';

type DeadlineValue = Extract<ChangeValue, { readonly type: 'deadline' }>['deadline'];

/**
 * «10 минут», «1 рабочий день (если …)», with whatever else the act says of it.
 * @param other what it is compared with: how days are counted is said only where the two differ in it
 */
export function deadlineText({ duration, businessDays, when, ...more }: DeadlineValue, other: DeadlineValue | null = null): string {
  const { time, deadline } = texts.difference;
  const differing = <Name extends keyof typeof more>(name: Name): (typeof more)[Name] | null => (other?.[name] === more[name] ? null : more[name]);
  const [group, from] = [differing('group'), differing('from')];
  const [countsReceiptDay, countsIssueDay] = [differing('countsReceiptDay'), differing('countsIssueDay')];
  const parts = [
    businessDays === null ? durationText(duration ?? '') : time.businessDays(businessDays),
    group === null ? null : deadline.group(group),
    from === null ? null : deadline.from(from),
    countsReceiptDay === null ? null : deadline.receiptDay[countsReceiptDay ? 'yes' : 'no'],
    countsIssueDay === null ? null : deadline.issueDay[countsIssueDay ? 'yes' : 'no'],
  ].filter((part) => part !== null);
  return `${parts.join(', ')}${when === null ? '' : ` (${when})`}`;
}
