import { checkDiagram, lineOf } from '../lint/check-diagram.ts';
import type { CheckContext, Finding } from '../lint/finding.ts';
import type { Diagram } from '../model/diagram.ts';
import { DiagramUnreadable } from '../model/errors.ts';
import { readDiagram } from '../model/read-diagram.ts';
import { checkAct } from '../regulation/check-act.ts';
import type { DefinitionContent } from './definition.ts';

/**
 * Everything the checks find in a set: in the diagram for itself and, where there is a digest, against its act. A
 * diagram that cannot be read is one finding.
 */
export async function checkDefinition(content: DefinitionContent, context: CheckContext): Promise<readonly Finding[]> {
  try {
    const diagram = await readDiagram(content.xml);
    return [...(await checkDiagram(diagram, context)), ...actFindings(diagram, content, context)];
  } catch (error) {
    if (!(error instanceof DiagramUnreadable)) throw error;
    const { element, reason, told, line } = error;
    return [{ check: 'diagram-reads', class: 'execution', element, sentence: reason, ...(told === null ? {} : { message: told }), line, path: null }];
  }
}

function actFindings(diagram: Diagram, content: DefinitionContent, context: CheckContext): readonly Finding[] {
  const { digest, act, forms, scenarios } = content;
  if (digest === null) return [];
  const { formVariables } = context;
  const operations = new Map([...context.operations].map(([type, { sets }]) => [type, sets]));
  const subject = { diagram, digest, act, forms, formVariables, operations, scenarios: scenarios.scenarios };
  return checkAct(subject).map((finding) => ({
    ...finding,
    class: 'act',
    line: lineOf(finding.element, content.xml),
    path: null,
  }));
}
