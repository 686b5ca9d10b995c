import type { Change, ChangeValue } from '../definitions/difference-of.ts';

const AREAS = [
  ['act', 'What the act says'],
  ['run', 'How it runs'],
  ['look', 'How it looks'],
] as const;
const SIGNS = { added: '+', removed: '-', changed: '*', moved: '>' } as const;
const duration = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const units = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];

/** Changes in words, those of the act first: a line each, with its place in the act. */
export function differenceReport(changes: readonly Change[]): string {
  if (changes.length === 0) return 'no differences\n';
  const blocks = AREAS.flatMap(([area, title]) => {
    const here = changes.filter((change) => change.area === area);
    return here.length === 0 ? [] : [`${title}\n${here.map((change) => `  ${changeText(change)}\n`).join('')}`];
  });
  return `${blocks.join('')}${counted(changes.length, 'difference')}\n`;
}

/** «* paragraph 6, item 14 <process_12>: deadline 10 minutes → 1 business day» */
function changeText({ sign, subject, aspect, detail, old, new: now, facts }: Change): string {
  const [place] = subject.places;
  const named = subject.new ?? subject.old;
  const id = named === null || named.id === '' ? subject.kind : `${subject.file === 'diagram' ? '' : `${subject.kind} `}<${named.id}>`;
  const where = [...(place === undefined ? [] : [placeText(place)]), id].join(' ');
  const what = aspect === 'element' || aspect === 'part' ? sign : aspect.replaceAll('-', ' ');
  const made = facts.map((fact) => `${fact.aspect} ${valueText(fact.value)}`).join(', ');
  const values = old === null && now === null ? '' : ` ${old === null ? 'none' : valueText(old)} → ${now === null ? 'none' : valueText(now)}`;
  return `${SIGNS[sign]} ${where}: ${what}${detail === null ? '' : ` ${detail}`}${values}${made === '' ? '' : ` (${made})`}`;
}

function valueText(value: ChangeValue): string {
  switch (value.type) {
    case 'deadline':
      return deadlineText(value.deadline);
    case 'place':
      return placeText(value.place);
    case 'positions':
      return value.positions.join(', ');
    case 'element':
      return value.element.name === '' ? `<${value.element.id}>` : `"${value.element.name}"`;
    case 'type':
      return value.event === null ? value.bpmn : `${value.bpmn} (${value.event})`;
    case 'mapping':
      return `${value.target} ← ${value.source}`;
    case 'number':
      return String(value.number);
    case 'truth':
      return value.truth ? 'yes' : 'no';
    case 'code':
      return value.text;
    default:
      return `"${value.text}"`;
  }
}

function deadlineText({ duration: time, businessDays, group, when, from, countsReceiptDay, countsIssueDay }: Extract<ChangeValue, { type: 'deadline' }>['deadline']): string {
  const parts = [
    businessDays === null ? durationText(time ?? '') : counted(businessDays, 'business day'),
    group === null ? null : `group ${group}`,
    when === null ? null : `if ${when}`,
    from === null ? null : `from ${from}`,
    countsReceiptDay === null ? null : `receipt day ${countsReceiptDay ? 'counts' : 'does not count'}`,
    countsIssueDay === null ? null : `issue day ${countsIssueDay ? 'counts' : 'does not count'}`,
  ];
  return parts.filter((part) => part !== null).join(', ');
}

function durationText(text: string): string {
  const counts = duration.exec(text)?.slice(1) ?? [];
  const parts = counts.flatMap((count, n) => (count === undefined ? [] : [counted(Number(count), units[n] ?? '')]));
  return parts.length === 0 ? text : parts.join(' ');
}

function placeText({ act, paragraph, item, table, action }: Change['subject']['places'][number]): string {
  const parts = [
    ['paragraph', paragraph],
    ['item', item],
    ['table', table],
    ['row', action],
  ].flatMap(([name, text]) => (text === null ? [] : [`${name} ${text}`]));
  return parts.length === 0 ? act : parts.join(', ');
}

function counted(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
