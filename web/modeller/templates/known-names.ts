import type EventBus from 'diagram-js/lib/core/EventBus';
import type { OperationView } from '../../../src/http/contract.ts';
import type { CheckContext } from '../../../src/lint/finding.ts';
import type { Known } from '../../../src/lint/known-variables.ts';
import { type ExpressionPlace, knownAt, type UnknownName, unknownNames } from '../../../src/lint/names-at.ts';
import type { Diagram } from '../../../src/model/diagram.ts';
import { diagramOf } from '../../../src/model/read-diagram.ts';
import { formVariableNames } from '../forms-choice/form-variable-names.ts';

/** The modeller itself, as far as the diagram is read from it. */
interface OpenDiagram {
  getDefinitions(): unknown;
}

/** What the names do not hang on. */
const QUIET = { xml: null, language: 'ru', formFaults: () => [], positions: new Set<string>(), engine: 'native', unsupported: () => [] } as const;

/** How long after a change names are looked for: an edit answers first. */
const PAUSE_MS = 60;

/** Which variables are set where, in the diagram as it is now. */
export class KnownNames {
  static readonly $inject = ['bpmnjs', 'eventBus'];
  readonly #modeler: OpenDiagram;
  #diagram: Diagram | null = null;
  #operations: readonly OperationView[] = [];
  #forms: Readonly<Record<string, unknown>> = {};
  #context: CheckContext = contextOf([], {});

  constructor(bpmnjs: OpenDiagram, eventBus: EventBus) {
    this.#modeler = bpmnjs;
    // Before the panel asks again.
    eventBus.on(['commandStack.changed', 'import.done'], 5000, () => {
      this.#diagram = null;
    });
  }

  get operations(): readonly OperationView[] {
    return this.#operations;
  }

  /** The forms of the set, by id. */
  get forms(): Readonly<Record<string, unknown>> {
    return this.#forms;
  }

  /** Takes note of what jobs and tasks set. */
  learn({ operations = this.#operations, forms = this.#forms }: { readonly operations?: readonly OperationView[]; readonly forms?: Readonly<Record<string, unknown>> }): void {
    this.#operations = operations;
    this.#forms = forms;
    this.#context = contextOf(operations, forms);
    this.#diagram = null;
  }

  /** Resolves when an edit has been answered: following the flow of a large diagram takes longer than a picture does. */
  settled(): Promise<void> {
    return new Promise((done) => setTimeout(done, PAUSE_MS));
  }

  /** What is set where an expression stands; nothing where no token comes, or the diagram cannot be read as it is now. */
  at(element: string, place: ExpressionPlace): Known {
    const diagram = this.#read();
    return (diagram === null ? null : knownAt(diagram, element, place, this.#context)) ?? new Map();
  }

  /** The names an element's expressions use that are not set there. */
  unknown(element: string): readonly UnknownName[] {
    const diagram = this.#read();
    return diagram === null ? [] : unknownNames(diagram, element, this.#context);
  }

  #read(): Diagram | null {
    try {
      // A diagram under the hands may lack what reading it needs; the checks speak of that.
      this.#diagram ??= diagramOf({ rootElement: this.#modeler.getDefinitions(), elementsById: {}, references: [], warnings: [] } as unknown as Diagram['source']);
    } catch {
      this.#diagram = null;
    }
    return this.#diagram;
  }
}

function contextOf(operations: readonly OperationView[], forms: Readonly<Record<string, unknown>>): CheckContext {
  return {
    ...QUIET,
    forms,
    formVariables: (schema) => formVariableNames(schema).map((name) => ({ name, values: null, secret: false })),
    operations: new Map(
      operations.map(({ type, inputs, outputs }) => [
        type,
        {
          needs: inputs.filter(({ required }) => required).map(({ name }) => name),
          sets: outputs.filter(({ required }) => required).map(({ name }) => ({ name, values: null })),
        },
      ]),
    ),
  };
}
