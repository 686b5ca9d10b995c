import { PopupEntries } from 'bpmn-js/lib/features/popup-menu/PopupEntries.js';

/** Signs of bpmn-js's menus that are no node of a process, or stand in the diagram anyway. */
const ASIDE = new Set(['data-object-reference', 'data-store-reference', 'expanded-pool', 'collapsed-pool', 'none-boundary-event', 'cancel-boundary', 'cancel-end']);
const COLUMNS = 10;
const STEP = { x: 170, y: 190 };

/** A diagram with every sign bpmn-js can draw, each under its name in the catalogue, and what joins and explains them. Nobody could run it. */
export function everySign(): string {
  const signs = Object.entries(PopupEntries).filter(([id]) => !ASIDE.has(id));
  const drawn = signs.map(([id, { target }], index) => {
    const place = { x: 220 + (index % COLUMNS) * STEP.x, y: 140 + Math.floor(index / COLUMNS) * STEP.y };
    const name = target.type.charAt(5).toLowerCase() + target.type.slice(6);
    const attributes = [
      target.triggeredByEvent === true ? 'triggeredByEvent="true"' : '',
      target.cancelActivity === false ? 'cancelActivity="false"' : '',
      target.isInterrupting === false ? 'isInterrupting="false"' : '',
      name === 'boundaryEvent' ? 'attachedToRef="host"' : '',
    ].join(' ');
    const kind = target.eventDefinitionType?.slice(5);
    const content = kind === undefined ? '' : `<bpmn:${kind.charAt(0).toLowerCase()}${kind.slice(1)} id="d-${id}" />`;
    const event = name.endsWith('Event');
    const [width, height] = event ? [36, 36] : name.endsWith('Gateway') ? [50, 50] : [100, 80];
    const expanded = target.isExpanded === undefined ? '' : `isExpanded="${target.isExpanded}"`;
    return {
      // What starts an event sub-process stands in one.
      node: inSubProcess(id) ? `<bpmn:subProcess id="in-${id}" triggeredByEvent="true"><bpmn:${name} id="${id}" ${attributes}>${content}</bpmn:${name}></bpmn:subProcess>` : `<bpmn:${name} id="${id}" name="${id}" ${attributes}>${content}</bpmn:${name}>`,
      shape: (inSubProcess(id) ? shape(`in-${id}`, place.x - 20, place.y - 20, 120, 100, 'isExpanded="true"') : '') + shape(id, place.x, place.y, width, height, expanded),
    };
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:modeler="http://camunda.org/schema/modeler/1.0" id="Definitions" targetNamespace="t" modeler:executionPlatform="Camunda Cloud" modeler:executionPlatformVersion="8.8.0">
  <bpmn:collaboration id="collaboration"><bpmn:participant id="pool" name="1" processRef="process" /><bpmn:participant id="black-box" name="2" /><bpmn:messageFlow id="message-flow" sourceRef="host" targetRef="black-box" /></bpmn:collaboration>
  <bpmn:process id="process" isExecutable="true"><bpmn:laneSet id="lanes"><bpmn:lane id="lane" /></bpmn:laneSet>
    <bpmn:userTask id="host" /><bpmn:exclusiveGateway id="fork" default="default-flow" /><bpmn:sequenceFlow id="to-fork" sourceRef="host" targetRef="fork" /><bpmn:sequenceFlow id="default-flow" sourceRef="fork" targetRef="service-task" /><bpmn:sequenceFlow id="flow" sourceRef="fork" targetRef="send-task" />
    <bpmn:dataObject id="object" /><bpmn:dataObjectReference id="document" dataObjectRef="object" /><bpmn:textAnnotation id="note"><bpmn:text>3</bpmn:text></bpmn:textAnnotation><bpmn:association id="association" sourceRef="document" targetRef="host" />
    ${drawn.map(({ node }) => node).join('')}
  </bpmn:process>
  <bpmndi:BPMNDiagram id="diagram"><bpmndi:BPMNPlane id="plane" bpmnElement="collaboration">
    ${shape('pool', 80, 80, 1900, 1700, 'isHorizontal="true"')}${shape('lane', 110, 80, 1870, 1700, 'isHorizontal="true"')}${shape('black-box', 80, 1830, 1900, 60, 'isHorizontal="true"')}
    ${shape('host', 220, 1550, 500, 80, '')}${shape('fork', 800, 1565, 50, 50, '')}${shape('document', 1000, 1560, 36, 50, '')}${shape('note', 1150, 1560, 100, 30, '')}
    ${edge('to-fork', [720, 1590], [800, 1590])}${edge('default-flow', [825, 1565], [440, 220])}${edge('flow', [825, 1565], [610, 220])}${edge('message-flow', [470, 1630], [470, 1830])}${edge('association', [1000, 1585], [720, 1600])}
    ${drawn.map((sign) => sign.shape).join('')}
  </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
</bpmn:definitions>`;
}

function inSubProcess(id: string): boolean {
  return id.endsWith('-start') && id !== 'message-start';
}

function shape(id: string, x: number, y: number, width: number, height: number, attributes: string): string {
  return `<bpmndi:BPMNShape id="shape-${id}" bpmnElement="${id}" ${attributes}><dc:Bounds x="${x}" y="${y}" width="${width}" height="${height}" /></bpmndi:BPMNShape>`;
}

function edge(id: string, ...points: readonly (readonly [number, number])[]): string {
  return `<bpmndi:BPMNEdge id="edge-${id}" bpmnElement="${id}">${points.map(([x, y]) => `<di:waypoint x="${x}" y="${y}" />`).join('')}</bpmndi:BPMNEdge>`;
}
