import type EventBus from 'diagram-js/lib/core/EventBus';
import { latinKey } from './latin-key.ts';

/** Ahead of what answers to keys (1000). */
const FIRST = 5000;
const TYPES = ['keyboard.keydown', 'keyboard.keyup'];

interface KeyContext {
  readonly keyEvent: KeyboardEvent;
}

/** Has the keys of the canvas work in every layout: whoever types Kazakh or Russian presses «я» where bpmn-js waits for «z». */
export class AnyLayout {
  static readonly $inject = ['eventBus'];

  constructor(eventBus: EventBus) {
    for (const type of TYPES) {
      eventBus.on(type, FIRST, ({ keyEvent }: KeyContext): unknown => {
        const key = latinKey(keyEvent);
        if (key === null) return undefined;
        const { code, ctrlKey, metaKey, shiftKey, altKey } = keyEvent;
        return eventBus.fire(type, { keyEvent: new KeyboardEvent(keyEvent.type, { key, code, ctrlKey, metaKey, shiftKey, altKey }) }) as unknown;
      });
    }
  }
}
