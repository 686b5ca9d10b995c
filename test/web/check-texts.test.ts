import { expect } from 'chai';
import { actChecks } from '../../src/regulation/check-act.ts';
import { texts } from '../../web/shared/texts/texts.ts';

describe('the checks against the act in the modeller', () => {
  for (const { name } of actChecks) {
    it(`should be told in the analyst's language: ${name}`, () => {
      expect(texts.modeller.checks[name]).to.match(/[а-я]/);
    });
  }
});
