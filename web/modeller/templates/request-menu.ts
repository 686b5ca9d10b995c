import type AutoPlace from 'diagram-js/lib/features/auto-place/AutoPlace';
import type ContextPad from 'diagram-js/lib/features/context-pad/ContextPad';
import type { ContextPadEntries } from 'diagram-js/lib/features/context-pad/ContextPadProvider';
import type EventBus from 'diagram-js/lib/core/EventBus';
import type Create from 'diagram-js/lib/features/create/Create';
import type Palette from 'diagram-js/lib/features/palette/Palette';
import type { PaletteEntries } from 'diagram-js/lib/features/palette/PaletteProvider';
import type PopupMenu from 'diagram-js/lib/features/popup-menu/PopupMenu';
import type { PopupMenuEntries } from 'diagram-js/lib/features/popup-menu/PopupMenuProvider';
import type { Element as CanvasElement, Shape } from 'diagram-js/lib/model/Types';
import { texts } from '../../shared/texts/texts.ts';
import type { ElementTemplate } from './element-template.ts';

/** Behind all others: it adds to what they leave. */
const LAST = 50;
/** In pixels: of the menu, and how far it stands off the pointer. */
const MENU_WIDTH = 360;
const BESIDE = 12;
/** A register, as the acts draw one. */
const ICON = 'bpmn-icon-data-store';

/** The service of the element templates, as far as it is used. */
export interface ElementTemplates {
  get(element: CanvasElement): ElementTemplate | null;
  getLatest(): readonly ElementTemplate[];
  createElement(template: ElementTemplate): Shape;
}

interface Canvas {
  getRootElement(): CanvasElement;
}

/** The list of everything a diagram may ask of a system or tell it: from the palette, and from the pad of an element. */
export class RequestMenu {
  static readonly $inject = ['eventBus', 'palette', 'contextPad', 'popupMenu', 'elementTemplates', 'create', 'autoPlace', 'canvas'];
  readonly #menu: PopupMenu;
  readonly #templates: ElementTemplates;
  readonly #create: Create;
  readonly #autoPlace: AutoPlace;
  readonly #canvas: Canvas;

  constructor(
    eventBus: EventBus,
    palette: Palette,
    contextPad: ContextPad,
    popupMenu: PopupMenu,
    elementTemplates: ElementTemplates,
    create: Create,
    autoPlace: AutoPlace,
    canvas: Canvas,
  ) {
    this.#menu = popupMenu;
    this.#templates = elementTemplates;
    this.#create = create;
    this.#autoPlace = autoPlace;
    this.#canvas = canvas;
    // Before the list has come there is nothing to choose from.
    eventBus.once('elementTemplates.changed', () => {
      palette.registerProvider(LAST, this);
      contextPad.registerProvider(LAST, this);
    });
    popupMenu.registerProvider('request-create', LAST, { getPopupMenuEntries: () => this.#entries(null) });
    popupMenu.registerProvider('request-append', LAST, {
      getPopupMenuEntries: (target) => this.#entries((Array.isArray(target) ? target[0] : target) as CanvasElement),
    });
  }

  getPaletteEntries(): (entries: PaletteEntries) => PaletteEntries {
    const open = (event: Event): void => this.#open(event as MouseEvent, this.#canvas.getRootElement(), 'request-create');
    return (entries) => ({ ...entries, 'create.request': { group: 'activity', className: ICON, title: texts.templates.menu.create, action: { click: open } } });
  }

  getContextPadEntries(element: CanvasElement): (entries: ContextPadEntries) => ContextPadEntries {
    const open = (event: Event): void => this.#open(event as MouseEvent, element, 'request-append');
    return (entries) => {
      // What nothing of the kind may follow has no entry of appending either.
      if (!Object.keys(entries).some((id) => id.startsWith('append.') && id !== 'append.text-annotation' && id !== 'append')) return entries;
      return { ...entries, 'append.request': { group: 'model', className: ICON, title: texts.templates.menu.append, action: { click: open } } };
    };
  }

  #open({ clientX, clientY }: MouseEvent, element: CanvasElement, menu: string): void {
    this.#menu.open(element, menu, { x: clientX + BESIDE, y: clientY }, { title: texts.templates.menu.title, search: true, width: MENU_WIDTH });
  }

  /** @param after null: the element is carried to its place by the mouse */
  #entries(after: CanvasElement | null): PopupMenuEntries {
    const entries = this.#templates.getLatest().map((template): [string, PopupMenuEntries[string]] => {
      const { id, name, description, keywords, category } = template;
      const act = (event: Event): void => {
        this.#menu.close();
        const shape = this.#templates.createElement(template);
        if (after === null) this.#create.start(event, shape);
        else this.#autoPlace.append(after as Shape, shape);
      };
      return [`request-${id}`, { label: name, description, search: [...keywords], group: category, action: act }];
    });
    return Object.fromEntries(entries);
  }
}
