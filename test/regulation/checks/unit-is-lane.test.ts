import { expect } from 'chai';
import { foundBy, subjectOf } from '../subject-of.ts';

const CHECK = 'unit-is-lane';

describe('unit-is-lane', () => {
  it('should find nothing where each element lies in the lane of its unit', async () => {
    expect(foundBy(CHECK, await subjectOf(CHECK, 'valid'))).to.deep.equal([]);
  });

  it('should find an action in another unit\'s lane', async () => {
    expect(foundBy(CHECK, await subjectOf(CHECK, 'invalid'))).to.deep.equal([
      '<action_3> this lies in the lane "ШЭП", not in "ИС"',
    ]);
  });

  it('should find a lane that is no unit', async () => {
    const subject = await subjectOf(CHECK, 'valid', (xml) =>
      xml.replace('name="ШЭП"', 'name="Шлюз"'),
    );
    expect(foundBy(CHECK, subject)).to.deep.equal([
      '<lane_gateway> a lane is a unit of the act: "Шлюз" is none',
      '<action_3> this lies in the lane "ШЭП", not in "Шлюз"',
    ]);
  });

  it('should find a lane under another name of its unit', async () => {
    const subject = await subjectOf(CHECK, 'valid', (xml) =>
      xml.replace('name="ШЭП"', 'name="РШЭП"'),
    );
    expect(foundBy(CHECK, subject)).to.deep.equal([
      '<lane_gateway> the lane must be called "ШЭП", as the act\'s unit is',
      '<action_3> this lies in the lane "ШЭП", not in "РШЭП"',
    ]);
  });

  it('should find an end in another lane than the refusal', async () => {
    const subject = await subjectOf(CHECK, 'valid', (xml) =>
      moved(xml, 'refused_documents', 'process_3'),
    );
    expect(foundBy(CHECK, subject)).to.deep.equal([
      '<refused_documents> this lies in the lane "ГУ", not in "ИС"',
    ]);
  });

  it('should find a gateway in another lane than its step', async () => {
    const subject = await subjectOf(CHECK, 'valid', (xml) =>
      moved(xml, 'gateway_process_3', 'process_4'),
    );
    expect(foundBy(CHECK, subject)).to.deep.equal([
      '<gateway_process_3> this lies in the lane "ИС", not in "ГУ"',
    ]);
  });
});

/** The element put into the lane of another. */
function moved(xml: string, id: string, beside: string): string {
  const ref = (name: string): string => `        <bpmn:flowNodeRef>${name}</bpmn:flowNodeRef>\n`;
  return xml.replace(ref(id), '').replace(ref(beside), ref(beside) + ref(id));
}
