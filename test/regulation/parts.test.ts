import { expect } from 'chai';
import { resolve } from 'node:path';
import { checkContext } from '../../src/check-context.ts';
import { checkDefinition } from '../../src/definitions/check-definition.ts';
import { readChannel } from '../../src/definitions/read-folder.ts';
import type { Digest } from '../../src/regulation/digest.ts';

const KEY = 'karaganda/social-assistance/service-centre';

describe('a part of a step that the digest lists', () => {
  const found = async (change: { xml?: (xml: string) => string; digest?: (digest: Digest) => Digest }): Promise<readonly string[]> => {
    const { content } = await readChannel(resolve(import.meta.dirname, '../../diagrams'), KEY);
    const { xml = (text: string) => text, digest = (one: Digest) => one } = change;
    const changed = { ...content, xml: xml(content.xml), digest: content.digest === null ? null : digest(content.digest) };
    const findings = await checkDefinition(changed, checkContext(changed));
    return findings.filter((finding) => finding.class === 'act').map(({ element, check }) => `<${element ?? 'process'}> ${check}`);
  };
  const within = (id: string, from: string, to: string) => (xml: string): string =>
    xml.replace(new RegExp(`(id="${id}"(?:(?!</bpmn:userTask>)[\\s\\S])*?)${from}`), `$1${to}`);

  it('should be checked as a step: its place, hands and deadline are its own', async () => {
    expect(await found({})).to.deep.equal([]);
    expect(await found({ xml: within('process_8_a', 'candidateGroups="specialist"', 'candidateGroups="operator"') })).to.deep.equal([
      '<process_8_a> positions-fit',
    ]);
    expect(await found({ xml: within('process_8_a', 'businessDays="5"', 'businessDays="8"') })).to.deep.equal(['<process_8_a> deadlines-hold']);
    expect(await found({ xml: within('process_8_c', 'paragraph="5" item="1"', 'paragraph="9" item="4"') })).to.include('<process_8_c> sources-point');
  });

  it('should stand in the order of the act', async () => {
    const swapped = (xml: string): string =>
      xml.replaceAll('process_8_b', 'process_8_x').replaceAll('process_8_c', 'process_8_b').replaceAll('process_8_x', 'process_8_c');
    expect(await found({ xml: swapped })).to.include('<process_8_a> steps-in-order');
  });

  it('should be missed where it is not drawn', async () => {
    const more = (digest: Digest): Digest => ({
      ...digest,
      steps: digest.steps.flatMap((step) => (step.part === 'c' ? [step, { ...step, part: 'd' }] : [step])),
    });
    expect(await found({ digest: more })).to.include('<process> steps-have-elements');
  });
});
