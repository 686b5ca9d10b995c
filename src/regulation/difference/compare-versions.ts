import type { Change } from './change.ts';
import { compareActs } from './compare-acts.ts';
import { compareDiagrams } from './compare-diagrams.ts';
import { compareDigests } from './compare-digests.ts';
import { compareForms } from './compare-forms.ts';
import { compareScenarios } from './compare-scenarios.ts';
import type { DiagramTree } from './diagram-tree.ts';
import { extensionsOf, textAt } from './places-of.ts';
import { readTree } from './read-tree.ts';
import type { RegulationSet } from './regulation-set.ts';

/**
 * Everything that differs between two versions of a channel, in the act's terms. Pure: runs on the server and in the
 * browser. Spaces, comments and the order of attributes are no difference.
 * @throws DiagramUnreadable where one of the diagrams is no BPMN
 */
export async function compareVersions(older: RegulationSet, newer: RegulationSet): Promise<readonly Change[]> {
  const [before, after] = await Promise.all([readTree(older.xml), readTree(newer.xml)]);
  const usedBy = (form: string): { old: string | null; new: string | null } => ({ old: userOf(before, form), new: userOf(after, form) });
  return [
    ...compareDiagrams(before, after),
    ...compareDigests({ digest: older.digest, tree: before }, { digest: newer.digest, tree: after }),
    ...compareActs(older.act, newer.act),
    ...compareForms(older.forms, newer.forms, usedBy),
    ...compareScenarios(older.scenarios, newer.scenarios),
  ];
}

/** The first task that shows a form. */
function userOf({ elements }: DiagramTree, form: string): string | null {
  const found = [...elements.values()].find(({ raw }) => textAt(extensionsOf(raw, 'zeebe:FormDefinition')[0], 'formId') === form);
  return found?.id ?? null;
}
