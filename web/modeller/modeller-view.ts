import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import 'bpmn-js/dist/assets/bpmn-font/css/bpmn.css';
import '@bpmn-io/properties-panel/dist/assets/properties-panel.css';
import Modeler from 'bpmn-js/lib/Modeler';
import { BpmnPropertiesPanelModule, BpmnPropertiesProviderModule, ZeebePropertiesProviderModule } from 'bpmn-js-properties-panel';
import camundaCloudBehaviors from 'camunda-bpmn-js-behaviors/lib/camunda-cloud';
import { translateModule } from './words/translate-module.ts';
import type CommandStack from 'diagram-js/lib/command/CommandStack';
import type Canvas from 'diagram-js/lib/core/Canvas';
import type ElementRegistry from 'diagram-js/lib/core/ElementRegistry';
import type EventBus from 'diagram-js/lib/core/EventBus';
import type EditorActions from 'diagram-js/lib/features/editor-actions/EditorActions';
import type Selection from 'diagram-js/lib/features/selection/Selection';
import type { Element as CanvasElement } from 'diagram-js/lib/model/Types';
import zeebe from 'zeebe-bpmn-moddle/resources/zeebe.json' with { type: 'json' };
import { regDescriptor } from '../../src/model/reg-descriptor.ts';
import type { FindingView } from '../../src/http/contract.ts';
import { actModule } from './act-group/act-module.ts';
import type { ExtensionValues } from './act-group/extension-values.ts';
import type { DiagramElement } from './act-group/carrier.ts';
import { type ChooseForm, formChoiceModule } from './forms-choice/form-choice-module.ts';
import type { KnownNames } from './templates/known-names.ts';
import type { NameFaults } from './templates/name-faults.ts';
import type { Offer } from './templates/offer.ts';
import { templatesModule } from './templates/templates-module.ts';
import { calledElement } from './called-element.ts';
import { namedForms } from './named-forms.ts';
import { placedNodes } from './placed-nodes.ts';
import type { PlacedNode } from '../../src/regulation/elements-of-steps.ts';
import { tools } from './tools/index.ts';
import type { EngineName } from './tools/offered-signs.ts';
import type { Minimap } from './tools/remembered-minimap.ts';
import type { SignOffers } from './tools/sign-offers.ts';
import { RunCanvas } from './counter-example/run-canvas.ts';
import { FindingMarks } from './finding-marks.ts';
import { findingSentence } from './finding-sentence.ts';
import type { SimulationMode } from './simulation/simulation-mode.ts';
import { simulationModule } from './simulation/simulation-module.ts';

/** Room around an element that is scrolled to, in pixels. */
const SCROLL_PADDING = 140;
/** Pixels the palette takes at the left, and what is left free at the other sides. */
const PALETTE_WIDTH = 136;
const MARGIN = 16;

/** The zoom at which a diagram can be simulated. */
const LEAST_SIMULATED = 0.7;

/** Where the modeller stands on the page, and whose act it is. */
export interface ModellerPlace {
  readonly canvas: HTMLElement;
  readonly panel: HTMLElement;
  readonly actId: string;
  readonly onChooseForm: ChooseForm;
}

/** What the buttons of undoing may do now. */
export interface History {
  readonly undo: boolean;
  readonly redo: boolean;
}

/** A diagram that can be changed, with its properties panel. Created empty; `open` once. */
export class ModellerView {
  readonly #modeler: Modeler;
  readonly #marks: FindingMarks;
  /** Where the run that shows a fault is played. */
  readonly runCanvas: RunCanvas;
  /** The diagram as text, until the next change: the checks and the draft both ask after each. */
  #written: Promise<string> | null = null;
  /** As it was opened. */
  #opened = '';
  /** Where the view stood when the whole diagram was shown. */
  #fitted: string | null = null;

  /** `onChange` is told after every command, undone ones too. */
  constructor({ canvas, panel, actId, onChooseForm }: ModellerPlace, onChange: (history: History) => void) {
    this.#modeler = new Modeler({
      container: canvas,
      propertiesPanel: { parent: panel },
      moddleExtensions: { zeebe, reg: regDescriptor },
      additionalModules: [
        translateModule,
        BpmnPropertiesPanelModule,
        BpmnPropertiesProviderModule,
        ZeebePropertiesProviderModule,
        camundaCloudBehaviors,
        actModule(actId),
        templatesModule,
        formChoiceModule(onChooseForm),
        ...tools,
        simulationModule,
      ],
    });
    this.#marks = new FindingMarks(this.#modeler, (finding) => findingSentence(finding, (id) => this.calledName(id)));
    this.runCanvas = new RunCanvas(this.#modeler);
    const stack = this.#modeler.get<CommandStack>('commandStack');
    this.#modeler.get<EventBus>('eventBus').on('commandStack.changed', ({ trigger }: { trigger?: string }) => {
      this.#written = null;
      // Opening a diagram clears the stack, which is no change of the diagram.
      if (trigger !== 'clear') onChange({ undo: stack.canUndo(), redo: stack.canRedo() });
    });
  }

  /** Draws the diagram. Rejects when the XML is not BPMN. */
  async open(xml: string): Promise<void> {
    await this.#modeler.importXML(xml);
    this.#opened = xml;
  }

  /** The diagram as it is now. With no edit, or all of them undone, it is the text that was opened, to the byte. */
  xml(): Promise<string> {
    if (!this.#modeler.get<CommandStack>('commandStack').canUndo()) return Promise.resolve(this.#opened);
    this.#written ??= this.written();
    return this.#written;
  }

  /** Selects the element and moves the view so that it can be seen. An unknown id is passed over. */
  select(id: string): void {
    const element = this.#registry().get(id);
    if (element === undefined) return;
    this.#canvas().scrollToElement(element as CanvasElement, SCROLL_PADDING);
    this.#modeler.get<Selection>('selection').select(element);
  }

  /** Selects those of the elements that are there, and moves the view to the first. */
  selectAll(ids: readonly string[]): void {
    const elements = ids.map((id) => this.#registry().get(id)).filter((element) => element !== undefined);
    if (elements[0] !== undefined) this.#canvas().scrollToElement(elements[0] as CanvasElement, SCROLL_PADDING);
    this.#modeler.get<Selection>('selection').select(elements);
  }

  /** Tells of each other choice on the canvas: the ids of what is selected. Answers how to be told no more. */
  onSelected(listener: (ids: readonly string[]) => void): () => void {
    const told = (event: unknown): void => listener((event as { readonly newSelection: readonly { readonly id: string }[] }).newSelection.map(({ id }) => id));
    const bus = this.#modeler.get<EventBus>('eventBus');
    bus.on('selection.changed', told);
    return () => bus.off('selection.changed', told);
  }

  /** Ids of what is selected on the canvas. */
  selected(): readonly string[] {
    return this.#modeler.get<Selection>('selection').get().map(({ id }: { readonly id: string }) => id);
  }

  /** The flow nodes with the places of the act they name, as the diagram has them now. */
  placedNodes(): readonly PlacedNode[] {
    return placedNodes(this.#registry());
  }

  /** Ids of the forms the tasks name, each once. */
  namedForms(): readonly string[] {
    return namedForms(this.#registry());
  }

  /** What the element is called; where it has no name, of what kind it is. */
  nameOf(id: string): string {
    const element = this.#registry().get(id);
    return element === undefined ? id : calledElement(element);
  }

  /** What the element is called, or null for a flow and for what is not there. */
  elementName(id: string): string | null {
    const element = this.#registry().get(id);
    return element === undefined || 'waypoints' in element ? null : this.nameOf(id);
  }

  /** Marks the elements that have findings, in place of those marked before. */
  showFindings(findings: readonly FindingView[]): void {
    this.#marks.show(findings);
  }

  /** Shows a way through the diagram by its flows and elements; null takes it away. */
  showWay(path: readonly string[] | null): void {
    this.#marks.showWay(path);
  }

  /** What a diagram may ask of the installation's systems. */
  offer({ operations, templates }: Offer): void {
    this.#modeler.get<KnownNames>('knownNames').learn({ operations });
    this.#modeler.get<{ setTemplates(templates: Offer['templates']): void }>('elementTemplatesLoader').setTemplates(templates);
  }

  /** The forms of the set, by id: what they set is known from then on. */
  knowForms(forms: Readonly<Record<string, unknown>>): void {
    this.#modeler.get<KnownNames>('knownNames').learn({ forms });
    void this.#modeler.get<NameFaults>('nameFaults').show();
  }

  /** Gives a user task a form. An unknown task is passed over. */
  setForm(task: string, formId: string): void {
    const element = this.#registry().get(task) as DiagramElement | undefined;
    if (element === undefined) return;
    const extensions = this.#modeler.get<ExtensionValues>('extensionValues');
    const [form] = extensions.of(element, 'zeebe:FormDefinition');
    if (form === undefined) extensions.add(element, 'zeebe:FormDefinition', { formId });
    else extensions.change(element, form, { formId });
  }

  undo(): void {
    this.#modeler.get<CommandStack>('commandStack').undo();
  }

  redo(): void {
    this.#modeler.get<CommandStack>('commandStack').redo();
  }

  /** Shows the whole diagram beside the palette, no larger than it was drawn. */
  fit(): void {
    const { inner, outer } = this.#canvas().viewbox();
    const scale = Math.min((outer.width - PALETTE_WIDTH - MARGIN) / inner.width, (outer.height - 2 * MARGIN) / inner.height, 1);
    if (!(scale > 0)) return;
    const width = outer.width / scale;
    const height = outer.height / scale;
    this.#canvas().viewbox({ x: inner.x - PALETTE_WIDTH / scale, y: inner.y + (inner.height - height) / 2, width, height });
    this.#fitted = this.#view();
  }

  /** 1 is the size the diagram was drawn in. */
  zoomTo(zoom: number): void {
    this.#canvas().zoom(zoom);
  }

  zoomBy(factor: number): void {
    this.#canvas().zoom(this.#canvas().zoom() * factor);
  }

  /** After the container has changed its size: what was shown as a whole still is, where nobody has moved it since. */
  resized(): void {
    const untouched = this.#view() === this.#fitted;
    this.#canvas().resized();
    if (untouched) this.fit();
  }

  /** Closes what findings say on the canvas. */
  closeFindings(): void {
    this.#marks.close();
  }

  /** What an element is called, and of a flow what it joins; null where it is not there. */
  calledName(id: string): string | null {
    const element = this.#registry().get(id) as { readonly source?: { readonly id: string }; readonly target?: { readonly id: string } } | undefined;
    if (element === undefined) return null;
    const { source, target } = element;
    return source === undefined || target === undefined ? this.nameOf(id) : `${this.nameOf(source.id)} → ${this.nameOf(target.id)}`;
  }

  /** Plays the diagram, or draws it again: while it is simulated it cannot be changed. */
  simulate(on: boolean): void {
    this.#modeler.get<SimulationMode>('toggleMode').toggleMode(on);
    const start = this.#registry().find(({ type }) => type === 'bpmn:StartEvent');
    // The buttons beside the elements are not shown where the diagram is smaller, and one of them begins the simulation.
    if (!on || start === undefined) return;
    if (this.#canvas().zoom() < LEAST_SIMULATED) this.zoomTo(LEAST_SIMULATED);
    this.#canvas().scrollToElement(start as CanvasElement, SCROLL_PADDING);
  }

  destroy(): void {
    this.#modeler.destroy();
  }

  /** New cases begin with this engine: only what it runs is offered. */
  offerFor(engine: EngineName): void {
    this.#modeler.get<SignOffers>('signOffers').offerFor(engine);
  }

  /** The diagram as it is written once something was edited. */
  async written(): Promise<string> {
    const { xml } = await this.#modeler.saveXML({ format: true });
    if (xml === undefined) throw new Error('the diagram could not be written');
    return xml;
  }

  /** Opens the search by name and id, or closes it. */
  search(): void {
    this.#canvas().focus();
    this.#modeler.get<EditorActions>('editorActions').trigger('find', {});
  }

  /** Shows the map of the whole diagram, or hides it. */
  toggleMinimap(): void {
    this.#modeler.get<Minimap>('minimap').toggle();
  }

  /** Tells whether the map is shown: now, and whenever that changes. Answers how to stop. */
  onMinimap(listener: (shown: boolean) => void): () => void {
    const told = (event: object): void => listener((event as { open: boolean }).open);
    const bus = this.#modeler.get<EventBus>('eventBus');
    listener(this.#modeler.get<Minimap>('minimap').isOpen());
    bus.on('minimap.toggle', told);
    return () => bus.off('minimap.toggle', told);
  }

  /** Where the view stands, whatever the size of the container. */
  #view(): string {
    const { x, y, scale } = this.#canvas().viewbox();
    return [x, y, scale].map((value) => value.toFixed(3)).join(' ');
  }

  #canvas(): Canvas {
    return this.#modeler.get<Canvas>('canvas');
  }

  #registry(): ElementRegistry {
    return this.#modeler.get<ElementRegistry>('elementRegistry');
  }
}

