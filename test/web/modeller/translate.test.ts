import { expect } from 'chai';
import { panelWords } from '../../../web/modeller/words/panel-words.ts';
import { signWords } from '../../../web/modeller/words/sign-words.ts';
import { simulationWords } from '../../../web/modeller/words/simulation-words.ts';
import { templateWords } from '../../../web/modeller/words/template-words.ts';
import { toolWords } from '../../../web/modeller/words/tool-words.ts';
import { translate } from '../../../web/modeller/words/translate.ts';

const words = Object.entries({ ...toolWords, ...signWords, ...panelWords, ...templateWords, ...simulationWords });
const places = (text: string): readonly string[] => text.match(/\{[^}]+\}/g) ?? [];

describe('words of the modeller', () => {
  it('should be found however they are capitalised', () => {
    expect(translate('ru', 'User task')).to.equal('Задача человека');
    expect(translate('kk', 'User Task')).to.equal('Адам тапсырмасы');
    expect(translate('en', 'User Task')).to.equal('User Task');
  });

  it('should be filled in', () => {
    expect(translate('ru', 'List contains {numOfItems} items', { numOfItems: 3 })).to.equal('Всего в списке: 3');
    expect(translate('en', 'Open {element}', { element: 'x' })).to.equal('Open x');
    expect(translate('kk', 'Open {element}')).to.equal('{element} ашу');
  });

  it('should stay in English where nobody has translated them', () => {
    expect(translate('kk', 'Something new')).to.equal('Something new');
  });

  it('should have the places of the English in every language, and no mixed letters', () => {
    for (const [english, own] of words) {
      for (const text of own) {
        expect(places(text), text).to.deep.equal(places(english));
        expect(text).to.match(/\p{Script=Cyrillic}/u);
        expect(text).not.to.match(/[\p{Script=Cyrillic}][a-z]|[a-z][\p{Script=Cyrillic}]/iu);
      }
    }
  });
});
