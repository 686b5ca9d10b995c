import { checkDefinition } from '../../../src/definitions/check-definition.ts';
import { type ReadParts, readParts } from '../../../src/definitions/drafted-content.ts';
import type { CheckedSetView, FindingView } from '../../../src/http/contract.ts';
import { blocksPublication } from '../../../src/lint/check-diagram.ts';
import type { Finding } from '../../../src/lint/finding.ts';
import { type Installation, installedContext } from './installed-context.ts';

/** What the checks find in a diagram and what belongs to it: all of them, and what the server would find. */
export async function findingsIn(xml: string, set: CheckedSetView, installation: Installation): Promise<readonly FindingView[]> {
  const { act, digest, scenarios, faults } = partsOf(set);
  if (act === null) return faults.map(viewOf);
  const content = { xml, act, digest, scenarios, forms: set.forms };
  return [...faults, ...(await checkDefinition(content, installedContext(installation, content)))].map(viewOf);
}

const known = new WeakMap<CheckedSetView, ReadParts>();

/** They are read once, not after every edit of the diagram. */
function partsOf(set: CheckedSetView): ReadParts {
  const read = known.get(set) ?? readParts(set);
  known.set(set, read);
  return read;
}

function viewOf(finding: Finding): FindingView {
  const { check, element, sentence, message = null, path, run = null } = finding;
  return { check, class: finding.class, element, sentence, message, path, run, blocking: blocksPublication(finding) };
}
