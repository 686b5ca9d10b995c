import type CommandStack from 'diagram-js/lib/command/CommandStack';
import type Canvas from 'diagram-js/lib/core/Canvas';
import type EventBus from 'diagram-js/lib/core/EventBus';
import type ContextPad from 'diagram-js/lib/features/context-pad/ContextPad';
import type Selection from 'diagram-js/lib/features/selection/Selection';

/** What the parts of the library listen to. */
export const TOGGLE = 'tokenSimulation.toggleMode';

/**
 * Whether the diagram is drawn or simulated. While it is simulated it does not change: its commands are refused, whoever
 * gives them, and nothing can be undone. In place of the library's own switch, which stands in the canvas.
 */
export class SimulationMode {
  static readonly $inject = ['eventBus', 'canvas', 'selection', 'contextPad', 'commandStack'];
  readonly #eventBus: EventBus;
  readonly #canvas: Canvas;
  readonly #selection: Selection;
  readonly #contextPad: ContextPad;
  #active = false;

  constructor(eventBus: EventBus, canvas: Canvas, selection: Selection, contextPad: ContextPad, commandStack: CommandStack) {
    this.#eventBus = eventBus;
    this.#canvas = canvas;
    this.#selection = selection;
    this.#contextPad = contextPad;
    for (const name of ['execute', 'undo', 'redo'] as const) this.#refuse(commandStack, name);
  }

  get active(): boolean {
    return this.#active;
  }

  /** Begins the simulation, or ends it. */
  toggleMode(active: boolean = !this.#active): void {
    if (active === this.#active) return;
    if (active) {
      this.#selection.select(null);
      this.#contextPad.close();
    }
    this.#active = active;
    // The style sheet of the library and ours know of it by this class.
    this.#canvas.getContainer().parentElement?.classList.toggle('simulation', active);
    this.#eventBus.fire(TOGGLE, { active });
  }

  #refuse(commandStack: CommandStack, name: 'execute' | 'undo' | 'redo'): void {
    const given = commandStack[name].bind(commandStack) as (...parameters: readonly unknown[]) => void;
    commandStack[name] = (...parameters: readonly unknown[]): void => {
      if (!this.#active) given(...parameters);
      else if (name === 'execute') throw new Error('the diagram is simulated and does not change');
    };
  }
}
