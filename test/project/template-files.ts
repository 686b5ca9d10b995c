/** Writes the element templates of diagrams/templates: `node test/project/template-files.ts`. */
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type DescribedOperation, describeOperations } from '../../src/adapters/describe-operation.ts';
import { createStubOperations } from '../../src/adapters/stubs.ts';
import { operationTemplates } from '../../web/modeller/templates/operation-templates.ts';
import { en } from '../../web/shared/texts/en.ts';
import { kk } from '../../web/shared/texts/kk.ts';
import { ru } from '../../web/shared/texts/ru.ts';

export const templatesFolder = resolve(import.meta.dirname, '../../diagrams/templates');

/** The operations of the installation as the server describes them to the modeller. */
export function describedOperations(): readonly DescribedOperation[] {
  return describeOperations(createStubOperations({ dataDir: '', formPdf: async () => new Uint8Array() }).operations);
}

/** `diagrams/templates` as it should be: file by name, one for each operation a job can ask, in Russian. */
export function templateFiles(): ReadonlyMap<string, string> {
  const files = describedOperations().map((operation) => [`${operation.type}.json`, operationTemplates(operation, ru, [ru, kk, en])] as const);
  return new Map(files.filter(([, templates]) => templates.length > 0).map(([name, templates]) => [name, `${JSON.stringify(templates, null, 2)}\n`]));
}

if (import.meta.main) {
  const lying = (await readdir(templatesFolder)).filter((name) => name.endsWith('.json'));
  await Promise.all(lying.map((name) => rm(join(templatesFolder, name))));
  await Promise.all([...templateFiles()].map(([name, text]) => writeFile(join(templatesFolder, name), text)));
}
