import { expect } from 'chai';
import { anyOf, told } from '../../src/model/told.ts';

describe('what is told', () => {
  it('should be a sentence, and its text with its particulars', () => {
    const row = 4;
    expect(told`row ${row} comes before <${'process_5'}>`).to.deep.equal({
      sentence: 'row 4 comes before <process_5>',
      message: { text: 'row {0} comes before <{1}>', values: ['4', 'process_5'] },
    });
  });

  it('should keep a part that was told itself as a message of its own', () => {
    const { sentence, message } = told`this is ${told`paragraph ${'7'}`}: name it`;
    expect(sentence).to.equal('this is paragraph 7: name it');
    expect(message).to.deep.equal({ text: 'this is {0}: name it', values: [{ text: 'paragraph {0}', values: ['7'] }] });
  });

  it('should list alternatives', () => {
    expect(anyOf(['one', 'two', 'three'].map((name) => told`"${name}"`)).sentence).to.equal('"one" or "two" or "three"');
    expect(anyOf([]).sentence).to.equal('nothing');
  });
});
