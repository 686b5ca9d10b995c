import { expect } from 'chai';
import { findingsAfter, findingsIn } from '../fixture.ts';

describe('the check default-unfavourable', () => {
  it('should let a default through that refuses, behind listed values', async () => {
    expect(await findingsIn('default-unfavourable', 'valid')).to.deep.equal([]);
  });

  it('should name the default that leads to the good end', async () => {
    const found = await findingsIn('default-unfavourable', 'invalid');
    const named = found.find(({ sentence }) => sentence.includes('the favourable way'));
    expect(named).to.include({ element: 'flow_condition_1__process_3', line: 130 });
  });

  it('should find a default behind a value nobody lists', async () => {
    const found = await findingsAfter('default-unfavourable', [['=signIn = "verified"', '=iin = "000000000000"']]);
    expect(found.map(({ element }) => element)).to.include('condition_1');
    expect(found.map(({ sentence }) => sentence).join('\n')).to.include('"iin", whose values no schema lists');
  });

  it('should take for unfavourable the way back, and for good the way on', async () => {
    const back: readonly [RegExp, string] = [/(id="flow_process_2__refused_sign_in" sourceRef="process_2" targetRef=")refused_sign_in/, '$1process_1'];
    expect(await findingsAfter('default-unfavourable', [back])).to.deep.equal([]);
    const swapped = [
      back,
      ['default="flow_condition_1__process_2"', 'default="flow_condition_1__process_3"'],
    ] as const;
    expect((await findingsAfter('default-unfavourable', swapped)).map(({ element }) => element)).to.deep.equal(['flow_condition_1__process_3']);
  });

  it('should let a fallback be the default that joins the way again', async () => {
    const rejoins: readonly [RegExp, string] = [/(id="flow_process_4__refused_documents" sourceRef="process_4" targetRef=")refused_documents/, '$1process_5'];
    expect(await findingsAfter('default-unfavourable', [rejoins])).to.deep.equal([]);
  });
});
