import type { OperationFieldView } from '../../../src/http/contract.ts';
import type { ExpressionPlace } from '../../../src/lint/names-at.ts';
import { texts } from '../../shared/texts/texts.ts';
import type { ModdleElement } from '../act-group/carrier.ts';
import { formLabel } from '../forms-choice/form-variable-names.ts';
import type { KnownNames } from './known-names.ts';
import { mappingsOf } from './mappings-of.ts';
import { fieldTitle } from './operation-templates.ts';

/** A variable as the editor of expressions completes it. */
export interface OfferedVariable {
  readonly name: string;
  /** What stands beside it in the list. */
  readonly info: string;
  /** What it holds, where it is an object. */
  readonly entries?: readonly OfferedVariable[];
}

/** What the panel completes expressions with: the variables that are set at their place, and nothing else. */
export class StepVariables {
  static readonly $inject = ['knownNames'];
  readonly #names: KnownNames;

  constructor(knownNames: KnownNames) {
    this.#names = knownNames;
  }

  /**
   * The panel asks for each of its expressions.
   * @param carrier the element or flow
   * @param mapping the mapping the expression stands in, where it is in one
   */
  async getVariablesForElement(carrier: ModdleElement, mapping?: unknown): Promise<readonly OfferedVariable[]> {
    await this.#names.settled();
    const place = placeOf(carrier, mapping);
    const known = this.#names.at(String(carrier.get('id')), place);
    return [...known].map(([name, values]) => ({ name, info: this.#told(name, values), ...entriesOf(this.#answerField(name)) }));
  }

  #told(name: string, values: readonly (string | boolean)[] | null): string {
    const field = this.#answerField(name);
    const title = fieldTitle(name, texts);
    const asked = Object.values(this.#names.forms).map((schema) => formLabel(schema, name)).find((label) => label !== null);
    const listed = values ?? field?.values ?? [];
    const said = [title === name ? (asked ?? texts.templates.knownHere) : title, ...(listed.length > 0 ? [texts.templates.oneOf(listed.map((value) => JSON.stringify(value)).join(', '))] : [])];
    return said.join('. ');
  }

  /** The field of an answer that usually goes by this name. */
  #answerField(name: string): OperationFieldView | undefined {
    return this.#names.operations.flatMap(({ outputs }) => outputs).find((field) => field.name === name);
  }
}

function entriesOf(field: OperationFieldView | undefined): Pick<OfferedVariable, 'entries'> {
  if (field === undefined || field.fields.length === 0) return {};
  return { entries: field.fields.map((inner) => ({ name: inner.name, info: fieldTitle(inner.name, texts), ...entriesOf(inner) })) };
}

function placeOf(carrier: ModdleElement, mapping: unknown): ExpressionPlace {
  const { $type: type } = (mapping ?? {}) as { readonly $type?: string };
  if (type !== 'zeebe:Input' && type !== 'zeebe:Output') return { kind: 'condition' };
  const kind = type === 'zeebe:Input' ? 'input' : 'output';
  return { kind, index: Math.max(0, mappingsOf(carrier, kind).indexOf(mapping as ModdleElement)) };
}
