import type { Digest } from '../../regulation/digest.ts';
import { actTable, deadlineOf, type ActTableRow, type ActTableStep } from '../../regulation/act-table.ts';
import { decisionPlace } from '../../regulation/decision-place.ts';
import type { LoadedDefinition } from '../../runtime/api.ts';
import type { ActChannelView, ActRowView, ActStepView, ActTableView, ServiceDeadlineView } from '../contract.ts';
import { type ActLanguage, deadlineText, sourceText } from './act-text.ts';
import { actHeadView } from './catalogue-view.ts';
import { serviceName } from './definition-views.ts';
import { elementViews } from './element-views.ts';

/** A channel's act beside its diagram. */
export function actChannelView(definition: LoadedDefinition, comparable: boolean): ActChannelView {
  const { key, version, digest, act, xml, amendment } = definition;
  return {
    key,
    version,
    service: serviceName(definition),
    channelName: digest?.channelName ?? key.split('/').at(-1) ?? key,
    act: actHeadView(act),
    amendment: amendment ?? null,
    comparable,
    xml,
    elements: elementViews(definition),
    table: digest === null ? null : tableView(definition, digest),
  };
}

/** The service's deadline as the act gives it, ready to read; null where it gives none. */
export function serviceDeadlineView(digest: Digest | null, language: ActLanguage): ServiceDeadlineView | null {
  if (digest === null || digest.serviceDeadline === null) return null;
  const { deadline, paragraph, item, from, countsReceiptDay, countsIssueDay } = digest.serviceDeadline;
  return {
    time: deadlineText(deadlineOf({ deadline }), language) ?? '',
    place: sourceText({ act: digest.act, paragraph, item, table: null, action: null }, language),
    from,
    countsReceiptDay,
    countsIssueDay,
  };
}

function tableView({ diagram, act }: LoadedDefinition, digest: Digest): ActTableView {
  const { language } = act;
  const table = actTable(diagram, digest, act);
  const label = (id: string): string => labelOf(table.steps.find((one) => one.id === id) ?? null, id, language);
  const subject = ({ kind, subject: what }: (typeof table.gaps)[number]): string =>
    kind === 'row-not-carried' ? sourceText({ act: digest.act, paragraph: null, item: null, table: digest.table?.number ?? null, action: what }, language) : label(what);
  const place = decisionPlace(digest);
  return {
    figure: digest.figure,
    paragraphs: digest.paragraphs.join(', '),
    steps: table.steps.map((one) => stepView(one, digest, language, label)),
    tableNumber: digest.table?.number ?? null,
    rows: table.rows.map((one) => rowView(one, language, label)),
    others: table.others,
    serviceDeadline: serviceDeadlineView(digest, language),
    decision: digest.decision === null || place === null ? null : { label: label(digest.decision.step), element: place.task, outcomes: digest.decision.outcomes },
    ends: [...diagram.nodes.values()].filter(({ type }) => type === 'endEvent').map(({ id }) => id),
    fields: digest.forms,
    attachments: digest.attachments,
    resultDocuments: digest.resultDocuments,
    remarks: table.remarks,
    textRemarks: digest.remarks,
    gaps: table.gaps.map((gap) => ({ kind: gap.kind, subject: subject(gap) })),
  };
}

function stepView(one: ActTableStep, digest: Digest, language: ActLanguage, label: (id: string) => string): ActStepView {
  const { id, step, paragraph, branch, elements, rows } = one;
  return {
    id,
    label: label(id),
    place: sourceText({ act: digest.act, paragraph, item: step.item, table: null, action: null }, language),
    gist: step.gist,
    actor: step.actor,
    positions: step.positions,
    system: step.system,
    externals: step.externals,
    deadline: deadlineText(one.deadline, language),
    outcome: step.outcome,
    branch: branch === null ? null : { ok: label(branch.ok), fail: label(branch.fail), rejoins: branch.rejoins === null ? null : label(branch.rejoins) },
    elements,
    rows,
  };
}

function rowView({ row, elements, steps, leftOut }: ActTableRow, language: ActLanguage, label: (id: string) => string): ActRowView {
  const { action, unit, positions, name, result, next, when } = row;
  return {
    number: action,
    unit,
    positions,
    name,
    result,
    deadline: deadlineText(deadlineOf(row), language),
    next,
    when,
    elements,
    steps: steps.map(label),
    leftOut,
  };
}

/** «процесс 4», «4 үдеріс», with the letter of a part; the action of a table by its row; the id where the act knows none such. */
function labelOf(one: ActTableStep | null, id: string, language: ActLanguage): string {
  const action = /^action_(\d+)/.exec(id)?.[1];
  if (one === null) return action === undefined ? id : language === 'ru' ? `строка ${action}` : `${action}-жол`;
  const { kind, number, part } = one.step;
  if (kind === 'action' || number === null) return language === 'ru' ? 'начало' : 'басы';
  const counted = `${number}${part === undefined ? '' : ` (${part})`}`;
  const words = { ru: { process: 'процесс', condition: 'условие' }, kk: { process: 'үдеріс', condition: 'шарт' } };
  return language === 'ru' ? `${words.ru[kind]} ${counted}` : `${counted} ${words.kk[kind]}`;
}
