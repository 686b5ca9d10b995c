import '@bpmn-io/form-js-viewer/dist/assets/form-js.css';
import '@bpmn-io/form-js-editor/dist/assets/form-js-editor.css';
import { FormEditor } from '@bpmn-io/form-js-editor';
import { plainMarkdown } from '../../shared/form/plain-markdown.ts';
import { offeredFields } from './offered-fields.ts';
import { offeredProperties } from './offered-properties.ts';
import { tidyForm } from './tidy-form.ts';
import { translateTexts } from './translate-texts.ts';

/** A field of the form as form-js keeps it. */
export interface ShownField {
  readonly id: string;
  readonly type: string;
  readonly properties?: Readonly<Record<string, string>>;
  readonly validate?: Readonly<Record<string, unknown>>;
  readonly [more: string]: unknown;
}

/** Where the editor stands on the page. */
export interface FormPlace {
  readonly container: HTMLElement;
  readonly properties: HTMLElement;
}

interface EventBus {
  on(event: string, listener: (event: { readonly selection?: ShownField | null }) => void): void;
}

/** One form under the hands of an analyst. Made for one form and thrown away with it. */
export class FormView {
  readonly #editor: FormEditor;
  readonly #stopTranslating: () => void;

  private constructor({ container, properties }: FormPlace) {
    this.#editor = new FormEditor({ container, propertiesPanel: { parent: properties }, additionalModules: [offeredFields, offeredProperties, plainMarkdown] });
    const stops = [container, properties].map(translateTexts);
    this.#stopTranslating = () => stops.forEach((stop) => stop());
  }

  /**
   * Draws the form. `onChange` is told of the schema after every change, `onSelect` of the field that is selected, and
   * again when it has changed. Rejects where form-js cannot show the schema.
   */
  static async open(
    place: FormPlace,
    schema: unknown,
    told: { readonly onChange: (schema: unknown) => void; readonly onSelect: (field: ShownField | null) => void },
  ): Promise<FormView> {
    const view = new FormView(place);
    try {
      await view.#editor.importSchema(structuredClone(schema) as Parameters<FormEditor['importSchema']>[0]);
    } catch (fault) {
      view.destroy();
      throw fault;
    }
    const events = view.#editor.get<EventBus>('eventBus');
    events.on('selection.changed', () => told.onSelect(view.selected()));
    events.on('commandStack.changed', () => {
      told.onChange(tidyForm(view.#editor.getSchema(), schema));
      told.onSelect(view.selected());
    });
    return view;
  }

  /** The field that is selected; null for the form itself. */
  selected(): ShownField | null {
    const field = this.#editor.get<{ get(): ShownField | null }>('selection').get();
    return field === null || field === undefined || field.type === 'default' ? null : { ...field };
  }

  /** Selects a field by its id. An unknown one is passed over. */
  select(id: string): void {
    const field = this.#editor.get<{ get(id: string): ShownField | undefined }>('formFieldRegistry').get(id);
    if (field !== undefined) this.#editor.get<{ set(field: ShownField): void }>('selection').set(field);
  }

  /** Changes one property of a field: one step that can be undone. */
  change(id: string, property: string, value: unknown): void {
    const field = this.#editor.get<{ get(id: string): ShownField | undefined }>('formFieldRegistry').get(id);
    if (field !== undefined) this.#editor.get<{ editFormField(field: ShownField, property: string, value: unknown): void }>('modeling').editFormField(field, property, value);
  }

  undo(): void {
    this.#editor.get<{ undo(): void }>('commandStack').undo();
  }

  destroy(): void {
    this.#stopTranslating();
    this.#editor.destroy();
  }
}
