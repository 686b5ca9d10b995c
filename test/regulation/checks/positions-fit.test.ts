import { expect } from 'chai';
import { foundBy, subjectOf } from '../subject-of.ts';

const CHECK = 'positions-fit';

describe('positions-fit', () => {
  it('should find nothing where the positions of the act may do each task', async () => {
    expect(foundBy(CHECK, await subjectOf(CHECK, 'valid'))).to.deep.equal([]);
  });

  it('should find a decision another position may make', async () => {
    expect(foundBy(CHECK, await subjectOf(CHECK, 'invalid'))).to.deep.equal([
      '<process_6> this is the work of specialist, not of counter',
    ]);
  });

  it('should find a task that two positions may do', async () => {
    const subject = await subjectOf(CHECK, 'valid', (xml) =>
      xml.replace('candidateGroups="specialist"', 'candidateGroups="specialist,counter"'),
    );
    expect(foundBy(CHECK, subject)).to.deep.equal([
      '<process_6> this is the work of specialist, not of specialist, counter',
    ]);
  });

  it('should find a person\'s work done by a system', async () => {
    const subject = await subjectOf(CHECK, 'valid', (xml) =>
      asSystem(xml, 'process_4'),
    );
    expect(foundBy(CHECK, subject)).to.deep.equal([
      '<process_4> in the act a person does this: make it a user task of counter',
    ]);
  });
});

/** The user task as a service task. */
function asSystem(xml: string, id: string): string {
  const task = new RegExp(`<bpmn:userTask id="${id}"[\\s\\S]*?</bpmn:userTask>`);
  return xml.replace(task, (text) => text.replaceAll('bpmn:userTask', 'bpmn:serviceTask'));
}
