import type { CheckContextView, FindingView } from '../../../src/http/contract.ts';
import { blocksPublication, checkDiagram } from '../../../src/lint/check-diagram.ts';
import type { CheckContext, Finding } from '../../../src/lint/finding.ts';
import { DiagramUnreadable } from '../../../src/model/errors.ts';
import { readDiagram } from '../../../src/model/read-diagram.ts';

/** What the checks find in a diagram, but for those that ask the engine: it is on the server alone. */
export async function findingsIn(xml: string, view: CheckContextView): Promise<readonly FindingView[]> {
  return (await findings(xml, view)).map((finding) => {
    const { check, element, sentence, path } = finding;
    return { check, class: finding.class, element, sentence, path, blocking: blocksPublication(finding) };
  });
}

async function findings(xml: string, view: CheckContextView): Promise<readonly Finding[]> {
  try {
    return await checkDiagram(await readDiagram(xml), contextOf(xml, view));
  } catch (error) {
    if (!(error instanceof DiagramUnreadable)) throw error;
    return [{ check: 'diagram-reads', class: 'execution', element: null, sentence: error.reason, line: error.line, path: null }];
  }
}

function contextOf(xml: string, { language, forms, operations, positions }: CheckContextView): CheckContext {
  const known = new Map(forms.map((form) => [form.schema, form]));
  return {
    xml,
    language,
    forms: Object.fromEntries(forms.map(({ id, schema }) => [id, schema])),
    formFaults: (schema) => known.get(schema)?.faults ?? [],
    formVariables: (schema) => (known.get(schema)?.variables ?? []) as ReturnType<CheckContext['formVariables']>,
    operations: new Map(operations) as CheckContext['operations'],
    positions: new Set(positions),
    unsupported: () => [],
  };
}
