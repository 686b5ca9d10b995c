import { expect } from 'chai';
import { foundBy, subjectOf } from '../subject-of.ts';

const CHECK = 'steps-have-elements';

describe('steps-have-elements', () => {
  it('should find nothing where each step is drawn and nothing else is', async () => {
    expect(foundBy(CHECK, await subjectOf(CHECK, 'valid'))).to.deep.equal([]);
  });

  it('should find a step drawn under another number', async () => {
    expect(foundBy(CHECK, await subjectOf(CHECK, 'invalid'))).to.deep.equal([
      '<process> item 5 of the act has no element: draw <process_4> (пункт 5)',
      '<process_44> the act has no step of this number: remove the element or number it as the act does',
    ]);
  });

  it('should let an application begin a procedure whose first step is the employee’s own', async () => {
    const subject = await subjectOf(CHECK, 'valid');
    const steps = subject.digest.steps.filter(({ kind }) => kind !== 'action');
    expect(steps).to.have.length(subject.digest.steps.length - 1);
    expect(foundBy(CHECK, { ...subject, digest: { ...subject.digest, steps } })).to.deep.equal([]);
  });

  it('should find an id no rule gives', async () => {
    const subject = await subjectOf(CHECK, 'valid', (xml) =>
      xml.replaceAll('action_3', 'routing'),
    );
    expect(foundBy(CHECK, subject)).to.deep.equal([
      '<routing> no step and no row has this id: name the element as the rules of modelling say',
    ]);
  });

  it('should find a split that decides nothing', async () => {
    const subject = await subjectOf(CHECK, 'valid', (xml) =>
      xml.replace(' default="flow_condition_1__process_5"', '').replace('<bpmn:exclusiveGateway id="condition_1"', '<bpmn:parallelGateway id="condition_1"').replace(/(id="condition_1"[\s\S]*?<\/bpmn:)exclusiveGateway/, '$1parallelGateway'),
    );
    expect(foundBy(CHECK, subject)).to.deep.equal([
      '<condition_1> this must be an exclusive gateway, not parallelGateway',
    ]);
  });

  it('should find an action of a row the table does not have', async () => {
    const subject = await subjectOf(CHECK, 'valid', (xml) =>
      xml.replaceAll('action_3', 'action_30'),
    );
    expect(foundBy(CHECK, subject)).to.deep.equal([
      '<action_30> the table has no row of this number: remove the element or number it as the table does',
    ]);
  });
});
