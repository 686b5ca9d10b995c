import { expect } from 'chai';
import { calledElement } from '../../../web/modeller/called-element.ts';

describe('calledElement', () => {
  it('should call an element by its name', () => {
    expect(calledElement({ id: 'process_1', businessObject: { $type: 'bpmn:UserTask', name: 'Процесс 1. Принять' } })).to.equal('Процесс 1. Принять');
  });

  it('should call what has no name by its kind', () => {
    for (const name of [undefined, null, '', ' ']) {
      expect(calledElement({ id: 'Activity_0a', businessObject: { $type: 'bpmn:ServiceTask', ...(name !== undefined && { name }) } })).to.equal('Системный шаг без названия');
    }
  });

  it('should have words for every kind of node that can be drawn', () => {
    for (const kind of ['Task', 'UserTask', 'SendTask', 'BusinessRuleTask', 'SubProcess', 'ExclusiveGateway', 'ParallelGateway', 'StartEvent', 'EndEvent', 'IntermediateCatchEvent', 'IntermediateThrowEvent', 'BoundaryEvent']) {
      expect(calledElement({ id: 'x', businessObject: { $type: `bpmn:${kind}` } }), kind).to.match(/ без названия$/);
    }
  });

  it('should fall back to no kind, and to the id of what is only drawn', () => {
    expect(calledElement({ id: 'x', businessObject: { $type: 'bpmn:Unheard' } })).to.equal('Элемент без названия');
    expect(calledElement({ id: 'x' })).to.equal('x');
  });
});
