/** The Atyrau office channel as paragraph 6 and table 1 have it, written out by hand: what the diagram must say. */
export interface Expected {
  readonly type: string;
  readonly lane: string;
  /** Form or operation. */
  readonly work?: string;
  readonly position?: string;
  /** Sub-paragraphs of paragraph 6 and rows of table 1. */
  readonly items?: readonly string[];
  readonly rows?: readonly string[];
  /** ISO duration, and after a blank the group that shares it. */
  readonly deadline?: string;
}

const OFFICE = 'ГУ';
const SYSTEM = 'ИС РШЭП';
const GATEWAY = 'РШЭП (ШЭП)';
const CENTRE = 'ИИС ЦОН';

const user = (work: string, position: string, more: Partial<Expected>): Expected => ({
  type: 'userTask',
  lane: OFFICE,
  work,
  position,
  ...more,
});
const service = (lane: string, work: string, more: Partial<Expected>): Expected => ({
  type: 'serviceTask',
  lane,
  work,
  ...more,
});

export const OFFICE_ELEMENTS: Readonly<Record<string, Expected>> = {
  start: { type: 'startEvent', lane: OFFICE, items: ['1'] },
  process_1: user('document-check', 'counter', { items: ['2'], rows: ['1'], deadline: 'PT10M t1a1' }),
  gateway_process_1: { type: 'exclusiveGateway', lane: OFFICE, items: ['2'] },
  process_2: user('refusal', 'counter', { items: ['3'] }),
  refused_documents: { type: 'endEvent', lane: OFFICE, items: ['3'] },
  process_3: user('application-unemployment-certificate', 'counter', { items: ['4'], rows: ['1'], deadline: 'PT10M t1a1' }),
  process_4: service(SYSTEM, 'persons-register.find', { items: ['5'], rows: ['2'], deadline: 'PT1M t1a2' }),
  gateway_process_4: { type: 'exclusiveGateway', lane: SYSTEM, items: ['5'] },
  process_5: user('person-by-hand', 'counter', { items: ['6'] }),
  process_6: user('attachments', 'counter', { items: ['7'], rows: ['2'], deadline: 'PT1M t1a2' }),
  process_7: user('registration', 'counter', { items: ['8'], rows: ['2'], deadline: 'PT1M t1a2' }),
  process_8: user('signature', 'counter', { items: ['9'] }),
  check_1: service(SYSTEM, 'signature-authority.check-certificate', { items: ['10'] }),
  condition_1: { type: 'exclusiveGateway', lane: SYSTEM, items: ['10'] },
  process_9: service(SYSTEM, 'notice.form', { items: ['11'] }),
  refused_signature: { type: 'endEvent', lane: SYSTEM, items: ['11'] },
  process_10: user('signature', 'counter', { items: ['12'] }),
  process_11: service(SYSTEM, 'monitoring.status', { items: ['13'] }),
  action_3: service(GATEWAY, 'gateway.send', { rows: ['3'], deadline: 'PT1M' }),
  action_4: service(CENTRE, 'monitoring.status', { rows: ['4'], deadline: 'PT1M' }),
  process_12: user('decision', 'specialist', { items: ['14'], rows: ['5'], deadline: 'PT10M' }),
  action_6: service(SYSTEM, 'document.form', { rows: ['6'], deadline: 'PT1M' }),
  action_7: service(GATEWAY, 'gateway.send', { rows: ['7'], deadline: 'PT1M' }),
  action_8: service(CENTRE, 'monitoring.status', { rows: ['8'], deadline: 'PT1M' }),
  process_13: user('result-signature', 'head', { items: ['15'], rows: ['9', '10'], deadline: 'PT10M t1a9' }),
  process_14: service(SYSTEM, 'monitoring.status', { items: ['16'] }),
  action_11: service(GATEWAY, 'gateway.send', { rows: ['11'], deadline: 'PT1M' }),
  action_12: service(CENTRE, 'monitoring.status', { rows: ['12'], deadline: 'PT1M' }),
  process_15: user('issue', 'counter', { items: ['17'], rows: ['9'], deadline: 'PT10M t1a9' }),
  gateway_outcome: { type: 'exclusiveGateway', lane: OFFICE, rows: ['5'] },
  completed: { type: 'endEvent', lane: OFFICE, work: 'notice.send', items: ['17'], rows: ['5'] },
  refused_on_merits: { type: 'endEvent', lane: OFFICE, work: 'notice.send', items: ['17'], rows: ['5'] },
};

/** Every sequence flow with its condition; `default` where the gateway takes it when nothing else holds. */
export const OFFICE_FLOWS: readonly (readonly [source: string, target: string, condition?: string])[] = [
  ['start', 'process_1'],
  ['process_1', 'gateway_process_1'],
  ['gateway_process_1', 'process_3', '=documentsInOrder = "yes"'],
  ['gateway_process_1', 'process_2', 'default'],
  ['process_2', 'refused_documents'],
  ['process_3', 'process_4'],
  ['process_4', 'gateway_process_4'],
  ['gateway_process_4', 'process_6', '=personFound = "found"'],
  ['gateway_process_4', 'process_5', 'default'],
  ['process_5', 'process_6'],
  ['process_6', 'process_7'],
  ['process_7', 'process_8'],
  ['process_8', 'check_1'],
  ['check_1', 'condition_1'],
  ['condition_1', 'process_10', '=certificateState = "good"'],
  ['condition_1', 'process_9', 'default'],
  ['process_9', 'refused_signature'],
  ['process_10', 'process_11'],
  ['process_11', 'action_3'],
  ['action_3', 'action_4'],
  ['action_4', 'process_12'],
  ['process_12', 'action_6'],
  ['action_6', 'action_7'],
  ['action_7', 'action_8'],
  ['action_8', 'process_13'],
  ['process_13', 'process_14'],
  ['process_14', 'action_11'],
  ['action_11', 'action_12'],
  ['action_12', 'process_15'],
  ['process_15', 'gateway_outcome'],
  ['gateway_outcome', 'completed', '=decision = "grant"'],
  ['gateway_outcome', 'refused_on_merits', 'default'],
];

/** Message flows, by the names of the black boxes. */
export const OFFICE_MESSAGES: readonly (readonly [source: string, target: string])[] = [
  ['Потребитель', 'start'],
  ['process_4', 'ГБД ФЛ'],
  ['ГБД ФЛ', 'process_4'],
  ['check_1', 'ИС УЦ'],
  ['ИС УЦ', 'check_1'],
  ['process_15', 'Потребитель'],
  ['completed', 'Потребитель'],
  ['refused_on_merits', 'Потребитель'],
];
