import type { ChangeValue } from '../../../src/http/contract.ts';
import { texts } from '../texts/texts.ts';
import { deadlineText } from './deadline-text.ts';
import { placeText } from './place-text.ts';

/** A value in words, and how it is to be set. */
export interface ValueText {
  readonly text: string;
  /** Read by a machine: an expression, an operation. */
  readonly code: boolean;
  /** Quoted from the act or the diagram, in its language. */
  readonly quoted: boolean;
}

/**
 * What a value is in words.
 * @param positions names of the act's positions, for those no text names
 * @param other what it is compared with
 */
export function valueText(value: ChangeValue, positions: Readonly<Record<string, string>>, other: ChangeValue | null = null): ValueText {
  const { difference } = texts;
  const words = (text: string): ValueText => ({ text, code: false, quoted: false });
  switch (value.type) {
    case 'text':
      return difference.codes[value.text] === undefined ? { text: value.text, code: false, quoted: true } : words(difference.codes[value.text] ?? '');
    case 'code':
      return { text: value.text, code: true, quoted: false };
    case 'mapping':
      return { text: `${value.target} ← ${value.source}`, code: true, quoted: false };
    case 'number':
      return words(String(value.number));
    case 'truth':
      return words(value.truth ? difference.yes : difference.no);
    case 'deadline':
      return words(deadlineText(value.deadline, other?.type === 'deadline' ? other.deadline : null));
    case 'place':
      return words(placeText(value.place));
    case 'positions':
      return words(value.positions.map((id) => texts.positions[id] ?? positions[id] ?? id).join(', '));
    case 'type':
      return words(typeText(value.bpmn, value.event));
    case 'element':
      return { text: value.element.name === '' ? value.element.id : value.element.name, code: value.element.name === '', quoted: true };
    default:
      return words('');
  }
}

function typeText(bpmn: string, event: string | null): string {
  const { kinds, events } = texts.difference;
  const kind = kinds[bpmn] ?? bpmn;
  return event === null ? kind : `${kind} (${events[event] ?? event})`;
}
