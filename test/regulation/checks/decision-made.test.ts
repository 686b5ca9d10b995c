import { expect } from 'chai';
import { foundBy, subjectOf } from '../subject-of.ts';

const CHECK = 'decision-made';

describe('decision-made', () => {
  it('should find nothing where a person decides and each outcome has its end', async () => {
    expect(foundBy(CHECK, await subjectOf(CHECK, 'valid'))).to.deep.equal([]);
  });

  it('should find outcomes that lead to each other\'s ends', async () => {
    expect(foundBy(CHECK, await subjectOf(CHECK, 'invalid'))).to.deep.equal([
      '<gateway_outcome> the default, the unfavourable way, is the refusal',
      '<flow_gateway_outcome__refused_on_merits> the outcome "grant" leads to the end <completed>',
      '<flow_gateway_outcome__completed> the outcome "refuse" leads to the end <refused_on_merits>',
    ]);
  });

  it('should find a form that cannot decide', async () => {
    const subject = await subjectOf(CHECK, 'valid', (xml) =>
      xml.replace('formId="decision"', 'formId="issue"'),
    );
    expect(foundBy(CHECK, subject)).to.deep.equal([
      '<process_6> a person decides on the merits here: name a form with the field "decision" and its outcomes',
    ]);
  });

  it('should find no gateway that acts on the decision', async () => {
    const subject = await subjectOf(CHECK, 'valid', (xml) =>
      xml.replaceAll('gateway_outcome', 'gateway_process_6'),
    );
    expect(foundBy(CHECK, subject)).to.deep.equal([
      '<process> the act decides on the merits: draw the gateway <gateway_outcome> that acts on it',
    ]);
  });

  it('should find an end the consumer is not told', async () => {
    const subject = await subjectOf(CHECK, 'valid', (xml) =>
      xml.replace('<bpmn:messageEventDefinition id="completed_message" />', ''),
    );
    expect(foundBy(CHECK, subject)).to.deep.equal([
      '<completed> the consumer is told the other outcomes: make this a message end event with notice.send too',
    ]);
  });
});
