import { checkDefinition } from '../../../src/definitions/check-definition.ts';
import type { DefinitionContent } from '../../../src/definitions/definition.ts';
import type { FindingView } from '../../../src/http/contract.ts';
import { blocksPublication } from '../../../src/lint/check-diagram.ts';
import { type Installation, installedContext } from './installed-context.ts';

/** What the checks find in a set: all of them, and what the server would find in it. */
export async function findingsIn(content: DefinitionContent, installation: Installation): Promise<readonly FindingView[]> {
  return (await checkDefinition(content, installedContext(installation, content))).map((finding) => {
    const { check, element, sentence, message = null, path, run = null } = finding;
    return { check, class: finding.class, element, sentence, message, path, run, blocking: blocksPublication(finding) };
  });
}
