import type { z } from 'zod';
import { expressionNames } from '../model/expression-names.ts';
import { componentSchema, formSchema, type Component } from './component-schema.ts';
import type { FormFault } from './errors.ts';

/** What of a schema could be read, and what is wrong with the rest. */
export interface ParsedForm {
  readonly id: string | null;
  readonly schemaVersion: number;
  readonly components: readonly Component[];
  readonly faults: readonly FormFault[];
}

/** Everything in a form-js schema that the server would not check, or could not. Empty: the form can be published. */
export function formFaults(json: unknown): readonly FormFault[] {
  return parseForm(json).faults;
}

/** Reads as much of the schema as is sound. */
export function parseForm(json: unknown): ParsedForm {
  const form = formSchema.safeParse(json);
  if (!form.success) {
    return { id: null, schemaVersion: 0, components: [], faults: issues(null, form.error) };
  }
  const components: Component[] = [];
  const faults: FormFault[] = [];
  for (const [index, raw] of form.data.components.entries()) {
    const read = componentSchema.safeParse(raw);
    if (read.success) components.push(read.data);
    else faults.push(...issues(placeOf(raw, index), read.error));
  }
  faults.push(...components.flatMap(ownFaults), ...doubledKeys(components), ...hiddenBehindHidden(components));
  return { id: form.data.id, schemaVersion: form.data.schemaVersion, components, faults };
}

/** How a component is called in a message: its id, else its key, else its place. */
export function placeOf(component: unknown, index: number): string {
  const { id, key } = (component ?? {}) as { id?: unknown; key?: unknown };
  return typeof id === 'string' ? id : typeof key === 'string' ? key : `components[${index}]`;
}

function issues(component: string | null, error: z.ZodError): FormFault[] {
  return error.issues.map(({ path, message }) => ({
    component,
    reason: path.length === 0 ? message : `${path.join('.')}: ${message}`,
  }));
}

function ownFaults(component: Component, index: number): FormFault[] {
  const place = placeOf(component, index);
  switch (component.type) {
    case 'radio':
    case 'select': {
      const { values, valuesKey } = component;
      const offered = values?.map(({ value }) => value) ?? [];
      return [
        ...((values === undefined) === (valuesKey === undefined) ? ['give either values or valuesKey'] : []),
        ...(new Set(offered).size < offered.length ? ['two options have the same value'] : []),
      ].map((reason) => ({ component: place, reason }));
    }
    case 'textfield': {
      const { validate, properties } = component;
      return [
        ...(validate?.pattern !== undefined && properties?.patternHint === undefined
          ? ['a pattern needs properties.patternHint: what it asks for, in words']
          : []),
        ...(properties?.secret !== undefined && component.defaultValue !== undefined ? ['a secret has no default value'] : []),
        ...(validate?.validationType !== undefined && properties?.format !== undefined ? ['two formats for one text'] : []),
      ].map((reason) => ({ component: place, reason }));
    }
    case 'datetime':
      return component.label === undefined && component.dateLabel === undefined
        ? [{ component: place, reason: 'a field needs a label' }]
        : [];
    default:
      return [];
  }
}

function doubledKeys(components: readonly Component[]): FormFault[] {
  const seen = new Set<string>();
  return components.flatMap((component, index) => {
    if (!('key' in component)) return [];
    if (!seen.has(component.key)) {
      seen.add(component.key);
      return [];
    }
    return [{ component: placeOf(component, index), reason: `the key ${component.key} is taken` }];
  });
}

/**
 * form-js goes on evaluating with the value a hidden field held before it was hidden; the server never sees that value.
 * So a condition on a field that can itself be hidden could show in the browser what the server holds hidden.
 */
function hiddenBehindHidden(components: readonly Component[]): FormFault[] {
  const canHide = new Set(
    components.flatMap((component) =>
      'key' in component && component.conditional?.hide !== undefined ? [component.key] : [],
    ),
  );
  return components.flatMap((component, index) => {
    const names = component.conditional?.hide === undefined ? [] : expressionNames(component.conditional.hide);
    return names
      .filter((name) => canHide.has(name))
      .map((name) => ({ component: placeOf(component, index), reason: `hides by ${name}, which can itself be hidden` }));
  });
}
