import type AppendPreview from 'bpmn-js/lib/features/append-preview/AppendPreview';
import type ElementFactory from 'bpmn-js/lib/features/modeling/ElementFactory';
import type AutoPlace from 'diagram-js/lib/features/auto-place/AutoPlace';
import type ContextPad from 'diagram-js/lib/features/context-pad/ContextPad';
import type { ContextPadTarget } from 'diagram-js/lib/features/context-pad/ContextPad';
import type { ContextPadEntries, ContextPadEntry } from 'diagram-js/lib/features/context-pad/ContextPadProvider';
import type Create from 'diagram-js/lib/features/create/Create';
import type { Shape } from 'diagram-js/lib/model/Types';
import type { SignOffers } from './sign-offers.ts';

/** An entry is of one element: several have a pad of their own. */
type Target = ContextPadTarget;
type AppendSource = Parameters<AppendPreview['create']>[0];

/** Behind the providers of the packages (1000). */
const LAST = 100;

/** What bpmn-js appends and is no sign of the acts; the menu behind the three dots has what may be published of them. */
const DROPPED = new Set([
  'append.append-task',
  'append.intermediate-event',
  'append.condition-intermediate-event',
  'append.signal-intermediate-event',
  'append.compensation-activity',
]);
/** Stands in the place of the task that bpmn-js appends; what a system does is a request, with an entry of its own. */
const TASK = 'user-task';

/** The pad beside an element: what may follow it by the acts, and the menu with the rest. */
export class OfferedPad {
  static readonly $inject = ['contextPad', 'create', 'elementFactory', 'autoPlace', 'appendPreview', 'signOffers', 'translate'];
  readonly #create: Create;
  readonly #factory: ElementFactory;
  readonly #autoPlace: AutoPlace;
  readonly #preview: AppendPreview;
  readonly #offers: SignOffers;
  readonly #translate: (template: string) => string;

  constructor(
    contextPad: ContextPad,
    create: Create,
    elementFactory: ElementFactory,
    autoPlace: AutoPlace,
    appendPreview: AppendPreview,
    signOffers: SignOffers,
    translate: (template: string) => string,
  ) {
    this.#create = create;
    this.#factory = elementFactory;
    this.#autoPlace = autoPlace;
    this.#preview = appendPreview;
    this.#offers = signOffers;
    this.#translate = translate;
    contextPad.registerProvider(LAST, this);
  }

  getContextPadEntries(): (entries: ContextPadEntries) => ContextPadEntries {
    return (entries) =>
      Object.fromEntries(
        Object.entries(entries).flatMap(([id, entry]): [string, ContextPadEntry][] => {
          if (id === 'append.append-task') return [[`append.${TASK}`, this.#append(TASK)]];
          // What undoes is a task of a system, where the engine compensates at all.
          if (id === 'append.compensation-activity' && this.#offers.engine === 'native') return [[id, this.#append('service-task', { isForCompensation: true })]];
          return DROPPED.has(id) ? [] : [[id, entry]];
        }),
      );
  }

  #append(id: string, attributes: Readonly<Record<string, unknown>> = {}): ContextPadEntry {
    const { className, label, ...sign } = this.#offers.sign(id);
    const shape = (): Shape => this.#factory.createShape({ ...sign, ...attributes }) as Shape;
    return {
      group: 'model',
      className,
      title: this.#translate(label),
      action: {
        click: (_event: Event, element: Target) => {
          this.#autoPlace.append(element as Shape, shape());
        },
        dragstart: (event: Event, element: Target) => this.#create.start(event, shape(), { source: element }),
        hover: (_event: Event, element: Target) => {
          this.#preview.create(element as AppendSource, sign.type, attributes);
          return () => this.#preview.cleanUp();
        },
      },
    };
  }
}
