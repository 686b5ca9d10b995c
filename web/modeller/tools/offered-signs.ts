import type { EngineView } from '../../../src/http/contract.ts';
import { actEvents, actSigns } from '../../../src/lint/act-signs.ts';
import type { EventKind } from '../../../src/model/diagram.ts';

/** What begins new cases: it says what may be published. */
export type EngineName = EngineView['engine'];

/** What a menu of bpmn-js draws: a type of element, and what tells it from others of the type. */
export interface Sign {
  readonly type: string;
  readonly eventDefinitionType?: string;
  readonly isInterrupting?: boolean;
  readonly cancelActivity?: boolean;
}

/** Where a sign would stand: what starts an event sub-process starts nothing elsewhere. */
export interface SignPlace {
  readonly engine: EngineName;
  readonly inEventSubProcess: boolean;
}

/**
 * How a sign is offered: among those of the acts, behind them as one that the acts do not use and the engine runs, or
 * not at all, because nothing drawn with it could be published.
 */
export type Offer = 'act' | 'further' | null;

/** Entries of the menus, by their ids in bpmn-js's catalogue, that no engine runs wherever they stand. */
const RUN_BY_NONE = new Set([
  'script-task',
  'call-activity',
  'transaction',
  'collapsed-ad-hoc-subprocess',
  'expanded-ad-hoc-subprocess',
  'none-boundary-event',
  'cancel-boundary',
  'cancel-end',
  'compensation-start',
]);

/** What native runs and bpmn-engine does not. */
const RUN_BY_NATIVE = new Set([
  'manual-task',
  'event-subprocess',
  'escalation-intermediate-throw',
  'escalation-boundary',
  'escalation-end',
  'non-interrupting-escalation-boundary',
  'conditional-intermediate-catch',
  'conditional-boundary',
  'non-interrupting-conditional-boundary',
  'link-intermediate-catch',
  'link-intermediate-throw',
  'compensation-intermediate-throw',
  'compensation-boundary',
  'compensation-end',
]);

/** What starts an event sub-process and nothing else. */
const STARTS_EVENT_SUB_PROCESS = new Set([
  'timer-start',
  'conditional-start',
  'signal-start',
  'error-start',
  'escalation-start',
  'non-interrupting-message-start',
  'non-interrupting-timer-start',
  'non-interrupting-conditional-start',
  'non-interrupting-signal-start',
  'non-interrupting-escalation-start',
]);

/** What could be published and is not offered all the same, and why. */
export const leftOut: Readonly<Record<string, string>> = {
  task: 'nobody does it and nothing waits at it: a step forgotten would pass unnoticed',
  'complex-gateway': 'the panel has no field for what it waits for',
  'collapsed-subprocess': 'what is inside would be a picture of its own, which the viewer of a case does not show',
  'data-store-reference': 'nothing reads it, and the acts draw a register as a black box',
};

/** How an entry of the menus of bpmn-js is offered. @param id as its catalogue has it, `user-task` */
export function offerOf(id: string, sign: Sign, { engine, inEventSubProcess }: SignPlace): Offer {
  if (RUN_BY_NONE.has(id) || Object.hasOwn(leftOut, id)) return null;
  if (engine !== 'native' && (RUN_BY_NATIVE.has(id) || inEventSubProcess)) return null;
  if (STARTS_EVENT_SUB_PROCESS.has(id) && !inEventSubProcess) return null;
  if (id === 'none-start-event' && inEventSubProcess) return null;
  return isOfTheActs(sign) ? 'act' : 'further';
}

/** Whether the acts' notation has the sign, as the check `notation-elements` reads it. */
function isOfTheActs({ type, eventDefinitionType, isInterrupting, cancelActivity }: Sign): boolean {
  const name = localName(type);
  if (!actSigns.has(name) || isInterrupting === false || cancelActivity === false) return false;
  const kinds = actEvents[name];
  return kinds === undefined || kinds.includes(eventDefinitionType === undefined ? null : kindOf(eventDefinitionType));
}

function kindOf(eventDefinitionType: string): EventKind {
  return localName(eventDefinitionType).replace(/EventDefinition$/, '') as EventKind;
}

/** `bpmn:UserTask` is `userTask`. */
function localName(type: string): string {
  const name = type.slice(type.indexOf(':') + 1);
  return name.charAt(0).toLowerCase() + name.slice(1);
}
