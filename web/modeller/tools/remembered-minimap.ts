import type EventBus from 'diagram-js/lib/core/EventBus';
import { remember, remembered } from './remembered.ts';

const NAME = 'modeller-minimap';

/** The minimap of diagram-js, as far as it is used. */
export interface Minimap {
  open(): void;
  toggle(): void;
  isOpen(): boolean;
}

/** Closed until somebody opens it; then as it was left. */
export class RememberedMinimap {
  static readonly $inject = ['eventBus', 'minimap'];

  constructor(eventBus: EventBus, minimap: Minimap) {
    // Before there is a diagram it has nothing to draw.
    eventBus.once('import.done', () => {
      if (remembered(NAME) === 'open') minimap.open();
      eventBus.on('minimap.toggle', ({ open }: { readonly open: boolean }) => void remember(NAME, open ? 'open' : 'closed'));
    });
  }
}
