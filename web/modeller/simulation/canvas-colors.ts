import type ElementRegistry from 'diagram-js/lib/core/ElementRegistry';
import type EventBus from 'diagram-js/lib/core/EventBus';
import type GraphicsFactory from 'diagram-js/lib/core/GraphicsFactory';
import type { Element } from 'diagram-js/lib/model/Types';
import { TOGGLE } from './simulation-mode.ts';

/** How an element is to be drawn while the simulation runs. */
interface Colors {
  readonly fill?: string;
  readonly stroke?: string;
}

const PRIORITY = 1000;

/**
 * Colours of the simulation, under the name and with the face of the library's own service, which writes them into the
 * diagram and takes them out again around each save. Here they are only drawn: nothing of the simulation is ever in the
 * diagram, whoever reads it and whenever.
 */
export class CanvasColors {
  static readonly $inject = ['elementRegistry', 'eventBus', 'graphicsFactory'];
  readonly #registry: ElementRegistry;
  readonly #graphics: GraphicsFactory;
  /** By element, then by who asked for them. */
  readonly #colors = new Map<string, Map<string, { readonly colors: Colors; readonly priority: number }>>();

  constructor(registry: ElementRegistry, eventBus: EventBus, graphics: GraphicsFactory) {
    this.#registry = registry;
    this.#graphics = graphics;
    // After those that listen at the usual priority: they ask for other colours as the simulation ends.
    eventBus.on(TOGGLE, 500, ({ active }: { active: boolean }) => {
      if (!active) this.#clear();
    });
  }

  add(element: Element, asker: string, colors: Colors, priority: number = PRIORITY): void {
    const asked = this.#colors.get(element.id) ?? new Map<string, { colors: Colors; priority: number }>();
    asked.set(asker, { colors, priority });
    this.#colors.set(element.id, asked);
    this.#draw(element);
  }

  remove(element: Element, asker: string): void {
    this.#colors.get(element.id)?.delete(asker);
    this.#draw(element);
  }

  #clear(): void {
    for (const id of this.#colors.keys()) {
      const element = this.#registry.get(id) as Element | undefined;
      if (element !== undefined) this.#redraw(element, null);
    }
    this.#colors.clear();
  }

  #draw(element: Element): void {
    const asked = [...(this.#colors.get(element.id)?.values() ?? [])];
    const [first] = asked.toSorted((one, other) => other.priority - one.priority);
    this.#redraw(element, first?.colors ?? null);
  }

  #redraw(element: Element, colors: Colors | null): void {
    const graphics = this.#registry.getGraphics(element) as SVGElement | undefined;
    const visual = graphics?.querySelector<SVGElement>(':scope > .djs-visual');
    if (graphics === undefined || visual === null || visual === undefined) return;
    if (colors === null) {
      this.#graphics.update('waypoints' in element ? 'connection' : 'shape', element as never, graphics);
      return;
    }
    visual.replaceChildren();
    if ('waypoints' in element) this.#graphics.drawConnection(visual, element as never, colors);
    else this.#graphics.drawShape(visual, element as never, colors);
  }
}
