import { expect } from 'chai';
import { blocksPublication } from '../../../src/lint/check-diagram.ts';
import { findingsAfter, findingsIn } from '../fixture.ts';

describe('the check foreign-kept', () => {
  it('should say nothing where there are no notes of other tools', async () => {
    expect(await findingsIn('foreign-kept', 'valid')).to.deep.equal([]);
  });

  it('should name the tool and how much it noted, and not keep the diagram from being published', async () => {
    const found = await findingsIn('foreign-kept', 'invalid');
    expect(found.map(({ sentence }) => sentence)).to.deep.equal([
      '3 notes of another tool (signavio: http://www.signavio.com) are kept as they came, and not executed',
    ]);
    expect(found.filter(blocksPublication)).to.deep.equal([]);
  });

  it('should name each namespace once, whether its notes are elements or attributes', async () => {
    const found = await findingsAfter('foreign-kept', [
      ['xmlns:reg=', 'xmlns:a="urn:a" xmlns:b="urn:b" xmlns:reg='],
      ['<bpmn:userTask id="process_3"', '<bpmn:userTask a:one="1" b:two="2" id="process_3"'],
      ['<bpmn:process ', '<bpmn:process a:three="3" '],
    ]);
    expect(found.map(({ sentence }) => sentence.slice(0, 40)).toSorted()).to.deep.equal([
      '1 notes of another tool (b: urn:b) are k',
      '2 notes of another tool (a: urn:a) are k',
    ]);
  });

  it('should leave to dialect-only what says how another engine executes', async () => {
    const replacements = [
      ['xmlns:reg=', 'xmlns:flowable="http://flowable.org/bpmn" xmlns:reg='],
      ['<bpmn:userTask id="process_3"', '<bpmn:userTask flowable:assignee="head" id="process_3"'],
    ] as const;
    expect(await findingsAfter('foreign-kept', replacements)).to.deep.equal([]);
    expect(await findingsAfter('dialect-only', replacements)).to.have.length(1);
  });
});
