import { readFile } from 'node:fs/promises';
import { readDiagram } from '../../src/model/read-diagram.ts';
import { actSchema } from '../../src/regulation/act.ts';
import type { ActSubject, ActVariable } from '../../src/regulation/act-check.ts';
import { actChecks, checkAct, type ActFinding } from '../../src/regulation/check-act.ts';
import { digestSchema } from '../../src/regulation/digest.ts';
import type { DefinitionContent } from '../../src/definitions/definition.ts';
import { scenariosSchema } from '../../src/definitions/scenarios.ts';

const FIXTURES = new URL('../fixtures/', import.meta.url);

const one = (name: string, ...values: string[]): ActVariable => ({ name, values: values.length === 0 ? null : values });

/** What the forms of the sample channel ask for; every field must be filled in. */
const FORMS: Readonly<Record<string, readonly ActVariable[]>> = {
  'document-check': [one('documentsInOrder', 'yes', 'no')],
  refusal: [one('refusalReason')],
  person: [one('surname')],
  decision: [one('decision', 'grant', 'refuse')],
  issue: [one('deliveryMethod', 'in-person', 'email')],
};

/** A file of the sample channel; the one a check's invalid fixture brings along, where it does. */
async function text(check: string, name: string): Promise<string> {
  const own = new URL(`checks/${check}/invalid.${name}`, FIXTURES);
  return readFile(own, 'utf8').catch(() => readFile(new URL(`regulation/${name === 'act.json' ? '' : 'channel.'}${name}`, FIXTURES), 'utf8'));
}

/** A check's diagram with the files of the sample channel, as it would be published; a digest only where the check reads one. */
export async function contentOf(check: string, which: 'valid' | 'invalid', forms: DefinitionContent['forms']): Promise<DefinitionContent> {
  const file = (name: string): Promise<string> => text(which === 'invalid' ? check : '', name);
  const tied = actChecks.some(({ name }) => name === check);
  return {
    xml: await readFile(new URL(`checks/${check}/${which}.bpmn`, FIXTURES), 'utf8'),
    act: actSchema.parse(JSON.parse(await file('act.json'))),
    digest: tied ? digestSchema.parse(JSON.parse(await file('regulation.json'))) : null,
    scenarios: scenariosSchema.parse(JSON.parse(await file('scenarios.json'))),
    forms,
  };
}

/** The sample channel with a check's diagram, `valid` or `invalid`, changed before it is read where a test says so. */
export async function subjectOf(
  check: string,
  which: 'valid' | 'invalid',
  change: (xml: string) => string = (xml) => xml,
): Promise<ActSubject> {
  const xml = change(await readFile(new URL(`checks/${check}/${which}.bpmn`, FIXTURES), 'utf8'));
  const file = (name: string): Promise<string> => text(which === 'invalid' ? check : '', name);
  return {
    diagram: await readDiagram(xml),
    act: actSchema.parse(JSON.parse(await file('act.json'))),
    digest: digestSchema.parse(JSON.parse(await file('regulation.json'))),
    scenarios: scenariosSchema.parse(JSON.parse(await file('scenarios.json'))).scenarios,
    forms: Object.fromEntries(
      Object.entries(FORMS).map(([id, variables]) => [
        id,
        { components: variables.map(({ name }) => ({ key: name, validate: { required: true } })) },
      ]),
    ),
    formVariables: (schema) => {
      const keys = new Set((schema as { components: { key: string }[] }).components.map(({ key }) => key));
      return Object.values(FORMS).flat().filter(({ name }) => keys.has(name));
    },
    operations: new Map([
      ['register.find', [one('personFound', 'found', 'not-found')]],
      ['authority.check', [one('certificateState', 'good', 'expired', 'revoked')]],
    ]),
  };
}

/** What one check finds in a subject, as `<element> sentence`. */
export function foundBy(check: string, subject: ActSubject): readonly string[] {
  return checkAct(subject)
    .filter((finding) => finding.check === check)
    .map(shown);
}

/** What all checks find. */
export function foundByAll(subject: ActSubject): readonly string[] {
  return checkAct(subject).map(shown);
}

function shown({ element, sentence }: ActFinding): string {
  return `<${element ?? 'process'}> ${sentence}`;
}
