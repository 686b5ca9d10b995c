import { readFile } from 'node:fs/promises';
import { checkDiagram } from '../../../src/lint/check-diagram.ts';
import type { Finding } from '../../../src/lint/finding.ts';
import { readDiagram } from '../../../src/model/read-diagram.ts';
import { laxContext } from '../lax-context.ts';

/** What one check finds in the `valid` or the `invalid` diagram of its folder of fixtures. */
export async function findingsIn(check: string, which: 'valid' | 'invalid'): Promise<readonly Finding[]> {
  const xml = await readFile(new URL(`../../fixtures/checks/${check}/${which}.bpmn`, import.meta.url), 'utf8');
  const found = await checkDiagram(await readDiagram(xml), laxContext({ xml, forms: {} }));
  return found.filter((finding) => finding.check === check);
}
