import type { Diagram } from '../../../src/model/diagram.ts';
import { readDiagram } from '../../../src/model/read-diagram.ts';

/** Short names for the kinds of element that tests of soundness draw most. */
const kinds: Readonly<Record<string, string>> = {
  start: 'startEvent',
  end: 'endEvent',
  task: 'userTask',
  xor: 'exclusiveGateway',
  and: 'parallelGateway',
  or: 'inclusiveGateway',
};

/**
 * A diagram in shorthand. `nodes`: the kind by id, then attributes, then after `|` what stands inside; an id with a dot
 * lies in the sub-process before the dot. `chains`: ids one after another, with a flow `a_b` from each to the next, on the
 * condition that stands behind the id it comes from (`a=ready`).
 */
export function drawn(nodes: Readonly<Record<string, string>>, ...chains: readonly string[]): Promise<Diagram> {
  const flows = chains.flatMap((chain) => {
    const ids = chain.split(' ');
    return ids.slice(1).map((target, at) => {
      const [, source = '', condition = ''] = /^([^=]*)(=.*)?$/.exec(ids[at] ?? '') ?? [];
      return { source, target: target.replace(/=.*/, ''), condition };
    });
  });
  const scopeOf = (id: string): string => id.split('.').slice(0, -1).join('.');
  const inside = (scope: string): string =>
    Object.entries(nodes)
      .filter(([id]) => scopeOf(id) === scope)
      .map(([id, drawing]) => {
        const [head = '', content = ''] = drawing.split('|');
        const [kind = '', ...attributes] = head.split(' ');
        const type = kinds[kind] ?? kind;
        return `<bpmn:${type} id="${id}" ${attributes.join(' ')}>${content}${inside(id)}</bpmn:${type}>`;
      })
      .join('') +
    flows
      .filter(({ source }) => scopeOf(source) === scope)
      .map(({ source, target, condition }) => {
        const asked = condition === '' ? '' : `<bpmn:conditionExpression>${condition}</bpmn:conditionExpression>`;
        return `<bpmn:sequenceFlow id="${source}_${target}" sourceRef="${source}" targetRef="${target}">${asked}</bpmn:sequenceFlow>`;
      })
      .join('');
  return readDiagram(`<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="urn:test">
    <bpmn:error id="error_lost" errorCode="lost" />
    <bpmn:escalation id="escalation_told" escalationCode="told" />
    <bpmn:process id="process" isExecutable="true">${inside('')}</bpmn:process></bpmn:definitions>`);
}
