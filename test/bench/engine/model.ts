/**
 * A process of exactly `size` elements (10 or more) that waits on every way: blocks of ten (a decision between two tasks,
 * a job, two tasks at once) and as many single tasks as are missing. The decisions ask `way`.
 */
export function processOf(size: number): string {
  const elements: string[] = ['<bpmn:startEvent id="start" />'];
  const flows: string[] = [];
  let last = 'start';
  const add = (id: string, xml: string): void => {
    elements.push(xml);
    flow(flows, last, id);
    last = id;
  };
  const task = (id: string): string => `<bpmn:userTask id="${id}" />`;
  const blocks = Math.floor((size - 2) / 10);
  for (let block = 0; block < blocks; block += 1) {
    const at = (name: string): string => `${name}${block}`;
    add(at('read'), task(at('read')));
    add(at('decide'), `<bpmn:exclusiveGateway id="${at('decide')}" default="${at('decide')}.${at('refuse')}" />`);
    elements.push(task(at('grant')), task(at('refuse')), `<bpmn:exclusiveGateway id="${at('decided')}" />`);
    flow(flows, last, at('grant'), '=way');
    flow(flows, last, at('refuse'));
    flow(flows, at('grant'), at('decided'));
    flow(flows, at('refuse'), at('decided'));
    last = at('decided');
    add(at('ask'), `<bpmn:serviceTask id="${at('ask')}">${operation}</bpmn:serviceTask>`);
    add(at('fork'), `<bpmn:parallelGateway id="${at('fork')}" />`);
    elements.push(task(at('sign')), task(at('tell')), `<bpmn:parallelGateway id="${at('join')}" />`);
    for (const branch of [at('sign'), at('tell')]) {
      flow(flows, last, branch);
      flow(flows, branch, at('join'));
    }
    last = at('join');
  }
  for (let more = 0; elements.length < size - 1; more += 1) add(`more${more}`, task(`more${more}`));
  add('end', '<bpmn:endEvent id="end" />');
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" id="Definitions_1" targetNamespace="urn:reglament:bench">
<bpmn:process id="Process_1" isExecutable="true">${elements.join('')}${flows.join('')}</bpmn:process>
</bpmn:definitions>`;
}

const operation = '<bpmn:extensionElements><zeebe:taskDefinition type="register.ask" /></bpmn:extensionElements>';

function flow(flows: string[], source: string, target: string, condition: string | null = null): void {
  const body = condition === null ? '' : `<bpmn:conditionExpression>${condition}</bpmn:conditionExpression>`;
  flows.push(`<bpmn:sequenceFlow id="${source}.${target}" sourceRef="${source}" targetRef="${target}">${body}</bpmn:sequenceFlow>`);
}
