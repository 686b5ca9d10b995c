/** A diagram in a few words, as the tests of the layout need it. */
export interface Sketch {
  /** Lanes from the top, each with the elements that stand in it: `start`, `task:check`, `gateway:ok`, `end:refused`. */
  readonly lanes: Readonly<Record<string, readonly string[]>>;
  /** `a -> b`, with a name after a colon: `ok -> b: да`. */
  readonly flows: readonly string[];
  /** Black boxes and the message flows with them: `Register: check -> Register`. */
  readonly boxes?: Readonly<Record<string, readonly string[]>>;
  readonly names?: Readonly<Record<string, string>>;
}

const TAGS: Record<string, string> = {
  start: 'startEvent',
  end: 'endEvent',
  task: 'userTask',
  job: 'serviceTask',
  gateway: 'exclusiveGateway',
  fork: 'parallelGateway',
};

/** BPMN 2.0 XML without interchange. */
export function makeDiagram(sketch: Sketch): string {
  const lanes = Object.entries(sketch.lanes);
  const nodes = lanes.flatMap(([, elements]) => elements).map((element) => {
    const [kind = '', id = kind] = element.split(':');
    return { tag: TAGS[kind] ?? 'task', id };
  });
  const flows = sketch.flows.map((flow) => {
    const [, source = '', target = '', name = ''] = /^(\S+) -> ([^\s:]+)(?:: (.+))?$/.exec(flow) ?? [];
    return { id: `flow_${source}__${target}`, source, target, name };
  });
  const boxes = Object.entries(sketch.boxes ?? {});
  const messages = boxes.flatMap(([box, list]) =>
    list.map((message, index) => {
      const [, source = '', target = '', name = ''] = /^(\S+) -> ([^\s:]+)(?:: (.+))?$/.exec(message) ?? [];
      return `<bpmn:messageFlow id="message_${box}_${index}" name="${name}" sourceRef="${source}" targetRef="${target}" />`;
    }),
  );
  const ties = (id: string): string =>
    flows.filter((flow) => flow.target === id).map((flow) => `<bpmn:incoming>${flow.id}</bpmn:incoming>`).join('') +
    flows.filter((flow) => flow.source === id).map((flow) => `<bpmn:outgoing>${flow.id}</bpmn:outgoing>`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="definitions" targetNamespace="urn:test">
<bpmn:collaboration id="collaboration"><bpmn:participant id="pool" name="Отдел" processRef="process" />
${boxes.map(([box]) => `<bpmn:participant id="${box}" name="${box}" />`).join('')}${messages.join('')}</bpmn:collaboration>
<bpmn:process id="process" isExecutable="true"><bpmn:laneSet id="lanes">
${lanes.map(([name, elements], index) => `<bpmn:lane id="lane_${index}" name="${name}">${refs(elements)}</bpmn:lane>`).join('')}
</bpmn:laneSet>
${nodes.map(({ tag, id }) => `<bpmn:${tag} id="${id}" name="${sketch.names?.[id] ?? `Процесс ${id}`}">${ties(id)}</bpmn:${tag}>`).join('\n')}
${flows.map(({ id, source, target, name }) => `<bpmn:sequenceFlow id="${id}" name="${name}" sourceRef="${source}" targetRef="${target}" />`).join('\n')}
</bpmn:process></bpmn:definitions>`;
}

function refs(elements: readonly string[]): string {
  return elements.map((element) => `<bpmn:flowNodeRef>${element.split(':')[1] ?? element}</bpmn:flowNodeRef>`).join('');
}
