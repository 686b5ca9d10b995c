import type { FlowNode } from '../model/diagram.ts';
import type { ActSubject, ActVariable } from './act-check.ts';

/** The variables an element leaves behind: those of its form and operations, under the names its mappings give them. */
export function variablesOf(node: FlowNode, subject: ActSubject): readonly ActVariable[] {
  const { forms, formVariables, operations } = subject;
  const made = [
    ...(node.formId !== null && node.formId in forms ? formVariables(forms[node.formId]) : []),
    ...[node.operation, node.completionOperation].flatMap((type) => (type === null ? [] : (operations.get(type) ?? []))),
  ];
  if (node.outputs.length === 0) return made;
  return node.outputs.map(({ source, target }) => {
    const name = /^=\s*(\w+)\s*$/.exec(source)?.[1];
    return { name: target, values: made.find((variable) => variable.name === name)?.values ?? null };
  });
}
