import { expect } from 'chai';
import { checkContext } from '../../src/check-context.ts';
import { blocksPublication, checkDiagram, checks } from '../../src/lint/check-diagram.ts';
import type { CheckContext } from '../../src/lint/finding.ts';
import { readDiagram } from '../../src/model/read-diagram.ts';

const EMPTY =
  '<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="urn:test"><bpmn:process id="process" isExecutable="true" /></bpmn:definitions>';

describe('check of a diagram', () => {
  const context: CheckContext = checkContext({ xml: EMPTY, forms: {}, act: { language: 'ru' } });

  it('should go on where one check breaks, and say which', async () => {
    const unsupported = (): never => {
      throw new Error('out of order');
    };
    const found = await checkDiagram(await readDiagram(EMPTY), { ...context, unsupported });
    expect(found.map(({ check }) => check)).to.include.members(['engine-runs', 'flow-complete']);
    expect(found.find(({ check }) => check === 'engine-runs')?.sentence).to.include('out of order');
  });

  it('should block publication by execution and soundness, and not by notation', async () => {
    const found = await checkDiagram(await readDiagram(EMPTY), context);
    expect(found.filter(blocksPublication).map((finding) => finding.class)).to.include('execution').and.not.include('notation');
    expect(found.map((finding) => finding.class)).to.include('notation');
  });

  it('should name every check once, and each of its findings by it', async () => {
    const names = checks.map(({ name }) => name);
    expect(new Set(names).size).to.equal(names.length);
    const found = await checkDiagram(await readDiagram(EMPTY), context);
    expect(names).to.include.members(found.map(({ check }) => check));
  });
});
