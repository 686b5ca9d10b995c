import { readFile, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { checkContext } from '../../src/check-context.ts';
import type { EngineName } from '../../src/engine/port.ts';
import { checkDiagram } from '../../src/lint/check-diagram.ts';
import type { CheckContext, Finding } from '../../src/lint/finding.ts';
import { readDiagram } from '../../src/model/read-diagram.ts';

const folder = resolve(import.meta.dirname, '../fixtures/checks');

/** A fixture of a check. */
export async function fixture(check: string, which: 'valid' | 'invalid'): Promise<string> {
  return readFile(join(folder, check, `${which}.bpmn`), 'utf8');
}

/** What one check finds in one of its two fixtures. */
export async function findingsIn(check: string, which: 'valid' | 'invalid'): Promise<readonly Finding[]> {
  return findingsOf(check, await fixture(check, which));
}

/** What one check finds in its valid fixture after these replacements, each of which must meet something; `engine` as set. */
export async function findingsAfter(
  check: string,
  replacements: readonly (readonly [string | RegExp, string])[],
  context: Partial<CheckContext> = {},
  engine?: EngineName,
): Promise<readonly Finding[]> {
  const changed = replacements.reduce((xml, [from, to]) => {
    const replaced = xml.replace(from, to);
    if (replaced === xml) throw new Error(`nothing to replace: ${String(from)}`);
    return replaced;
  }, await fixture(check, 'valid'));
  return findingsOf(check, changed, context, engine);
}

async function findingsOf(check: string, xml: string, context: Partial<CheckContext> = {}, engine?: EngineName): Promise<readonly Finding[]> {
  const installed = checkContext({ xml, forms: await fixtureForms(), act: { language: 'ru' } }, engine);
  const found = await checkDiagram(await readDiagram(xml), { ...installed, ...context });
  return found.filter((finding) => finding.check === check);
}

/** The forms the fixtures name, and one that cannot be read. */
export async function fixtureForms(): Promise<Readonly<Record<string, unknown>>> {
  const files = (await readdir(join(folder, 'forms'))).toSorted();
  const schemas = files.map(async (file) => [file.slice(0, -'.form'.length), JSON.parse(await readFile(join(folder, 'forms', file), 'utf8'))]);
  return Object.fromEntries(await Promise.all(schemas));
}
