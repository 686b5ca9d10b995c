import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import type { CheckContextView } from '../../../src/http/contract.ts';
import { checkContextView } from '../../../src/http/views/check-context-view.ts';
import { findingsIn } from '../../../web/modeller/live-check/findings-in.ts';
import { pathText } from '../../../web/modeller/path-text.ts';
import { laxContext } from '../../lint/lax-context.ts';

const fixture = (which: string): Promise<string> =>
  readFile(new URL(`../../fixtures/checks/no-deadlock/${which}.bpmn`, import.meta.url), 'utf8');

/** As it comes over the wire. */
const context = (faults: readonly string[]): CheckContextView =>
  JSON.parse(JSON.stringify(checkContextView({ ...laxContext({ xml: '', forms: { review: { components: [] } } }), formFaults: () => faults }))) as CheckContextView;

describe('what the checks find in the browser', () => {
  it('should be what they find in the diagram, with the way that shows it', async () => {
    const found = await findingsIn(await fixture('invalid'), context([]));
    const fault = found.find(({ check }) => check === 'no-deadlock');
    expect(fault).to.include({ class: 'soundness', element: 'join', blocking: true });
    expect(fault?.path?.at(-1)).to.equal('join');
  });

  it('should know what is wrong with a form as the server knows it', async () => {
    const xml = (await fixture('valid'))
      .replace('<bpmn:definitions', '<bpmn:definitions xmlns:zeebe="http://camunda.org/schema/zeebe/1.0"')
      .replace('<bpmn:userTask id="left">', '<bpmn:userTask id="left"><bpmn:extensionElements><zeebe:formDefinition formId="review" /></bpmn:extensionElements>');
    const onForms = async (faults: readonly string[]): Promise<readonly string[]> =>
      (await findingsIn(xml, context(faults))).filter(({ check, element }) => check === 'form-exists' && element === 'left').map(({ sentence }) => sentence);
    expect(await onForms([])).to.deep.equal([]);
    expect((await onForms(['components is no list'])).join()).to.include('components is no list');
  });

  it('should be one finding where the diagram cannot be read', async () => {
    const found = await findingsIn('no diagram', context([]));
    expect(found.map(({ check, blocking }) => [check, blocking])).to.deep.equal([['diagram-reads', true]]);
  });

  it('should tell a way by the names of its elements', () => {
    const names: Readonly<Record<string, string>> = { start: 'Начало', join: 'Встреча', end: 'Конец' };
    expect(pathText(['start', 'f1', 'join', 'f2', 'join', 'end'], (id) => names[id] ?? null)).to.equal('Начало → Встреча → Конец');
  });
});
