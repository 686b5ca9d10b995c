import type { ModdleElement } from '../model/moddle.ts';

/** Prefixes of the packages the diagrams are read with. */
const OURS = /^(bpmn|bpmndi|dc|di|zeebe|reg):/;

/** A namespace of a file. */
export interface Namespace {
  readonly prefix: string;
  /** Its address; empty where nobody declares one. */
  readonly uri: string;
  /** Whether a package of ours reads it. */
  readonly ours: boolean;
}

/** The namespace of an element, or of one of its attributes by its name with a prefix. */
export function namespaceOf(element: ModdleElement, attribute?: string): Namespace {
  const name = attribute ?? element.$type;
  const prefix = name.slice(0, Math.max(name.indexOf(':'), 0));
  const { isGeneric, ns } = element['$descriptor'] as { readonly isGeneric?: boolean; readonly ns?: { readonly uri?: string } };
  const uri = attribute === undefined && isGeneric === true ? (ns?.uri ?? '') : declared(element, prefix);
  return { prefix, uri, ours: OURS.test(name) && isGeneric !== true };
}

/** As the element is written: moddle's `zeebe:TaskDefinition` is `zeebe:taskDefinition`. */
export function tagOf({ $type }: ModdleElement): string {
  return $type.replace(/:(.)/, (_, letter: string) => `:${letter.toLowerCase()}`);
}

function declared(element: ModdleElement | undefined, prefix: string): string {
  if (element === undefined) return '';
  const attributes = (element['$attrs'] as Readonly<Record<string, string>> | undefined) ?? {};
  const own = attributes[`xmlns:${prefix}`] ?? (element as Readonly<Record<string, unknown>>)[`xmlns:${prefix}`];
  return typeof own === 'string' ? own : declared(element.$parent, prefix);
}
