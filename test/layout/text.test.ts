import { expect } from 'chai';
import { labelFits } from '../../src/layout/item-size.ts';
import { textWidth, wrapText } from '../../src/layout/text.ts';

describe('wrapText', () => {
  it('should break at spaces and lose no word', () => {
    const name = 'Процесс 12. Рассмотреть запрос, принять решение';
    const lines = wrapText(name, 116, 12);

    expect(lines.join(' ').replace(/\s+/g, ' ')).to.equal(name);
    for (const line of lines) expect(textWidth(line, 12), line).to.be.at.most(116);
  });

  it('should cut a word only where it is wider than the line', () => {
    expect(wrapText('справка', 200, 11)).to.deep.equal(['справка']);
    expect(wrapText('делопроизводительница', 40, 11).length).to.be.greaterThan(1);
  });

  it('should reckon Kazakh letters at the width of the wider font that shows them', () => {
    expect(textWidth('Құжаттар', 12)).to.be.greaterThan(textWidth('Кужаттар', 12));
  });
});

describe('labelFits', () => {
  it('should ask for more room when a line would run under the icon of the task', () => {
    const name = 'Процесс 15. Выдать потребителю документ, подписать и записать';

    expect(labelFits(name, { width: 130, height: 60 })).to.equal(false);
    expect(labelFits(name, { width: 200, height: 110 })).to.equal(true);
  });

  it('should not let a word be cut in two', () => {
    expect(labelFits('Перерегистрироваться', { width: 100, height: 100 })).to.equal(false);
  });
});
