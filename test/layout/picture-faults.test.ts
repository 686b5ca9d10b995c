import { expect } from 'chai';
import { layoutDiagram } from '../../src/layout/layout-diagram.ts';
import { pictureFaults, type PictureFaultKind } from '../../src/layout/picture-faults.ts';
import { readDiagram } from '../../src/model/read-diagram.ts';
import { makeDiagram } from './make-diagram.ts';

/** Each spoils one thing of a faultless picture: start, a, gateway ok, b, end in a row, refuse and refused beside. */
const SPOILT: readonly { kind: PictureFaultKind; element: string; when: string; spoil: (xml: string) => string }[] = [
  { kind: 'not-drawn', element: 'b', when: 'a task has no shape', spoil: (xml) => without(xml, 'b') },
  { kind: 'shapes-overlap', element: 'a', when: 'two shapes share their place', spoil: (xml) => moved(xml, 'b', boundsOf(xml, 'a')) },
  { kind: 'outside-lane', element: 'b', when: 'a task leaves its lane', spoil: (xml) => moved(xml, 'b', { y: 900 }) },
  { kind: 'outside-pool', element: 'flow_b__end', when: 'a flow leaves the pool', spoil: (xml) => bent(xml, 'flow_b__end', [[700, 100], [700, 9], [900, 9], [900, 100]]) },
  { kind: 'line-through-shape', element: 'flow_start__a', when: 'a line runs into a shape', spoil: (xml) => moved(xml, 'refused', middleBetween(xml)) },
  { kind: 'line-through-label', element: 'flow_start__a', when: 'a line runs over a name', spoil: (xml) => labelled(xml, 'ok', middleBetween(xml)) },
  { kind: 'lines-overlap', element: 'flow_start__a', when: 'two lines lie on each other', spoil: (xml) => bent(xml, 'flow_b__end', pointsOf(xml, 'flow_start__a')) },
  { kind: 'label-missing', element: 'ok', when: 'a name has no place', spoil: (xml) => xml.replace(labelPattern('ok'), '$1') },
  { kind: 'label-cut', element: 'a', when: 'a name is too long for its task', spoil: (xml) => xml.replace('name="Процесс a"', `name="${'Очень длинное название '.repeat(6)}"`) },
  { kind: 'label-covered', element: 'ok', when: 'a name lies on a shape', spoil: (xml) => labelled(xml, 'ok', boundsOf(xml, 'a')) },
  { kind: 'slanted-line', element: 'flow_a__ok', when: 'a line is neither level nor upright', spoil: (xml) => bent(xml, 'flow_a__ok', slanted(xml)) },
  { kind: 'needless-bend', element: 'flow_a__ok', when: 'a line goes round where it could go straight', spoil: (xml) => bent(xml, 'flow_a__ok', detour(xml)) },
];

describe('pictureFaults', () => {
  let faultless = '';

  before(async () => {
    faultless = await layoutDiagram(
      makeDiagram({
        lanes: { ГУ: ['start', 'task:a', 'gateway:ok', 'task:b', 'end', 'task:refuse', 'end:refused'] },
        flows: ['start -> a', 'a -> ok', 'ok -> b: да', 'ok -> refuse: нет', 'b -> end', 'refuse -> refused'],
      }),
    );
  });

  it('should find nothing in a picture that is in order', async () => {
    expect(pictureFaults(await readDiagram(faultless))).to.deep.equal([]);
  });

  for (const { kind, element, when, spoil } of SPOILT) {
    it(`should say ${kind} when ${when}`, async () => {
      const spoilt = spoil(faultless);

      const faults = pictureFaults(await readDiagram(spoilt));

      expect(spoilt).to.not.equal(faultless);
      expect(faults.map((fault) => `${fault.kind} ${fault.element}`)).to.include(`${kind} ${element}`);
    });
  }
});

interface Place {
  x?: number;
  y?: number;
}

function boundsPattern(id: string): RegExp {
  return new RegExp(`(<bpmndi:BPMNShape [^>]*bpmnElement="${id}"[^>]*>\\s*)<dc:Bounds x="(\\d+)" y="(\\d+)"`);
}

function labelPattern(id: string): RegExp {
  return new RegExp(`(bpmnElement="${id}"[^>]*>\\s*<dc:Bounds [^>]*/>\\s*)<bpmndi:BPMNLabel>[\\s\\S]*?</bpmndi:BPMNLabel>`);
}

function boundsOf(xml: string, id: string): Required<Place> {
  const [, , x = '0', y = '0'] = boundsPattern(id).exec(xml) ?? [];
  return { x: Number(x), y: Number(y) };
}

function moved(xml: string, id: string, to: Place): string {
  const at = boundsOf(xml, id);
  return xml.replace(boundsPattern(id), `$1<dc:Bounds x="${to.x ?? at.x}" y="${to.y ?? at.y}"`);
}

function labelled(xml: string, id: string, { x = 0, y = 0 }: Place): string {
  const label = `<bpmndi:BPMNLabel><dc:Bounds x="${x}" y="${y}" width="80" height="14" /></bpmndi:BPMNLabel>`;
  return xml.replace(labelPattern(id), `$1${label}`);
}

function without(xml: string, id: string): string {
  return xml.replace(new RegExp(`<bpmndi:BPMNShape [^>]*bpmnElement="${id}"[^>]*>[\\s\\S]*?</bpmndi:BPMNShape>`), '');
}

function edgePattern(id: string): RegExp {
  return new RegExp(`(<bpmndi:BPMNEdge [^>]*bpmnElement="${id}"[^>]*>)((?:\\s*<di:waypoint [^>]*/>)+)`);
}

function pointsOf(xml: string, id: string): [number, number][] {
  const [, , points = ''] = edgePattern(id).exec(xml) ?? [];
  return [...points.matchAll(/x="(\d+)" y="(\d+)"/g)].map(([, x, y]) => [Number(x), Number(y)]);
}

function bent(xml: string, id: string, points: readonly (readonly [number, number])[]): string {
  const waypoints = points.map(([x, y]) => `<di:waypoint x="${x}" y="${y}" />`).join('');
  return xml.replace(edgePattern(id), `$1${waypoints}`);
}

/** A place on the line from the start to the first task. */
function middleBetween(xml: string): Required<Place> {
  const [x, y] = endsOf(xml, 'flow_start__a').from;
  return { x: x + 10, y: y - 7 };
}

function slanted(xml: string): [number, number][] {
  const { from, to } = endsOf(xml, 'flow_a__ok');
  return [[from[0], from[1] + 9], to];
}

function detour(xml: string): [number, number][] {
  const { from, to } = endsOf(xml, 'flow_a__ok');
  const turn = from[0] + 15;
  return [[from[0], from[1] + 20], [turn, from[1] + 20], [turn, to[1]], to];
}

function endsOf(xml: string, id: string): { from: [number, number]; to: [number, number] } {
  const points = pointsOf(xml, id);
  return { from: points[0] ?? [0, 0], to: points[points.length - 1] ?? [0, 0] };
}
