import { expect } from 'chai';
import { ExpressionFailed } from '../../src/engine/errors.ts';
import { withInputs, withOutputs } from '../../src/engine/mappings.ts';
import type { FlowNode, Mapping } from '../../src/model/diagram.ts';
import { readFixture } from './fixture.ts';

describe('withInputs', () => {
  it('should add the mapped inputs to what the case knows, each seeing the ones before it', async () => {
    const node = await nodeWith({ inputs: [input('=iin', 'person'), input('=person + "!"', 'greeting')] });

    expect(withInputs(node, { iin: '1', other: 2 })).to.deep.equal({ iin: '1', other: 2, person: '1', greeting: '1!' });
  });

  it('should let what only the item sees stand over what the case knows', async () => {
    const node = await nodeWith({ inputs: [input('=member', 'voter')] });

    expect(withInputs(node, { member: 'nobody' }, { member: 'a' })).to.deep.equal({ member: 'a', voter: 'a' });
  });

  it('should name the element and the expression that failed, and no value', async () => {
    const node = await nodeWith({ inputs: [input('=name + 1', 'sum')] });

    expect(() => withInputs(node, { name: 'Ахметова' }))
      .to.throw(ExpressionFailed)
      .with.property('details')
      .that.deep.equals({ element: 'A', expression: '=name + 1', reason: "Can't add a value to a value" });
  });
});

describe('withOutputs', () => {
  it('should write every field of the result where nothing is mapped', async () => {
    const node = await nodeWith({});

    expect(withOutputs(node, { known: 1 }, { found: 'found', surname: null })).to.deep.equal({ known: 1, found: 'found', surname: null });
  });

  it('should write only what is mapped, reading result, inputs and case', async () => {
    const node = await nodeWith({
      inputs: [input('=known + 1', 'next')],
      outputs: [input('=found', 'personFound'), input('=next + known', 'sum')],
    });

    expect(withOutputs(node, { known: 1 }, { found: 'found', surname: 'x' })).to.deep.equal({ known: 1, personFound: 'found', sum: 3 });
  });

  it('should write dates and durations as their texts', async () => {
    const node = await nodeWith({ outputs: [input('=date(day)', 'on'), input('=duration("P1D")', 'term')] });

    expect(withOutputs(node, {}, { day: '2026-11-22' })).to.deep.equal({ on: '2026-11-22', term: 'P1D' });
  });

  it('should leave what it was given as it was', async () => {
    const node = await nodeWith({ outputs: [input('=append(list, 2)', 'list')] });
    const variables = Object.freeze({ list: Object.freeze([1]) });

    expect(withOutputs(node, variables, {})).to.deep.equal({ list: [1, 2] });
    expect(variables).to.deep.equal({ list: [1] });
  });
});

function input(source: string, target: string): Mapping {
  return { source, target };
}

async function nodeWith(mappings: Partial<Pick<FlowNode, 'inputs' | 'outputs'>>): Promise<FlowNode> {
  const node = (await readFixture('parallel')).nodes.get('A');
  if (node === undefined) throw new TypeError('no element "A"');
  return { ...node, ...mappings };
}
