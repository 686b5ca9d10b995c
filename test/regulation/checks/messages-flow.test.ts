import { expect } from 'chai';
import { foundBy, subjectOf } from '../subject-of.ts';

const CHECK = 'messages-flow';

describe('messages-flow', () => {
  it('should find nothing where what is asked and told flows to the black boxes', async () => {
    expect(foundBy(CHECK, await subjectOf(CHECK, 'valid'))).to.deep.equal([]);
  });

  it('should find a request without an answer', async () => {
    expect(foundBy(CHECK, await subjectOf(CHECK, 'invalid'))).to.deep.equal([
      '<process_3> process_3 asks ГБД ФЛ: draw a message flow to its black box and one back',
    ]);
  });

  it('should find a consumer who is not told the end', async () => {
    const subject = await subjectOf(CHECK, 'valid', (xml) =>
      xml.replace(/ *<bpmn:messageFlow id="message_granted".*\n/, ''),
    );
    expect(foundBy(CHECK, subject)).to.deep.equal([
      '<completed> "Потребитель" gets this: draw the message flow',
    ]);
  });

  it('should find an application from nobody', async () => {
    const subject = await subjectOf(CHECK, 'valid', (xml) =>
      xml.replace(/ *<bpmn:messageFlow id="message_application".*\n/, ''),
    );
    expect(foundBy(CHECK, subject)).to.deep.equal([
      '<start> the application comes from "Потребитель": draw the message flow',
    ]);
  });

  it('should find a register asked by a step that does not', async () => {
    const subject = await subjectOf(CHECK, 'valid', (xml) =>
      xml.replace('id="message_check" sourceRef="check_1"', 'id="message_check" sourceRef="action_4"'),
    );
    expect(foundBy(CHECK, subject)).to.deep.equal([
      '<check_1> condition_1 asks ИС УЦ: draw a message flow to its black box and one back',
      '<message_check> the act does not say that <action_4> asks ИС УЦ',
    ]);
  });
});
