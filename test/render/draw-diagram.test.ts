import { expect } from 'chai';
import { readFile } from 'node:fs/promises';
import type { Diagram } from '../../src/model/diagram.ts';
import { readDiagram } from '../../src/model/read-diagram.ts';
import { drawDiagram } from '../../src/render/draw-diagram.ts';
import { DiagramNotShown } from '../../src/render/errors.ts';

const root = new URL('../../', import.meta.url);

async function read(file: string): Promise<Diagram> {
  return readDiagram(await readFile(new URL(file, root), 'utf8'));
}

/** The group of an element, up to the next one. */
function groupOf(svg: string, element: string): string {
  const start = svg.indexOf(`<g data-element="${element}"`);
  const end = svg.indexOf('\n', start);
  return start === -1 ? '' : svg.slice(start, end);
}

describe('drawDiagram', () => {
  it('should draw every element and flow of a channel as a group of its own, with a tooltip', async () => {
    const diagram = await read('diagrams/atyrau/unemployment-certificate/office.bpmn');

    const svg = drawDiagram(diagram);

    for (const id of [...diagram.nodes.keys(), ...diagram.flows.keys(), ...diagram.lanes.map(({ id }) => id)]) {
      expect(groupOf(svg, id), id).to.include(`<title>${id}`);
    }
    expect(groupOf(svg, 'process_1')).to.include('class="userTask"').and.include('>Процесс 1. Проверить</tspan>');
  });

  it('should draw every kind of shape and line, whole', async () => {
    const diagram = await read('test/fixtures/render/every-shape.bpmn');

    const svg = drawDiagram(diagram);

    const bare = [...svg.matchAll(/<g data-element="(\w+)"[^>]*><title>[^<]*<\/title><\/g>/g)].map(([, id]) => id);
    expect(bare).to.deep.equal([]);
    expect(svg).not.to.match(/NaN|undefined|Infinity/);
    expect(svg.match(/<g /g)?.length).to.equal(svg.match(/<\/g>/g)?.length);
    expect(groupOf(svg, 'set')).to.include('Together');
  });

  it('should mark elements and flows by class, note and badge', async () => {
    const diagram = await read('diagrams/atyrau/unemployment-certificate/office.bpmn');
    const [flow = ''] = diagram.flows.keys();

    const svg = drawDiagram(diagram, {
      classes: new Map([['process_1', 'passed'], [flow, 'missed often']]),
      badges: new Map([['process_1', { text: '12', className: 'passed' }]]),
      notes: new Map([['process_1', 'twelve times <in all>']]),
    });

    expect(groupOf(svg, 'process_1')).to.include('class="userTask passed"').and.include('twelve times &lt;in all&gt;');
    expect(groupOf(svg, flow)).to.include('class="sequenceFlow missed often"');
    expect(svg).to.match(/<g class="badge passed" data-badge="process_1">.*>12<\/text>/);
  });

  it('should leave its style to a page that has it already', async () => {
    const diagram = await read('test/fixtures/render/every-shape.bpmn');

    expect(drawDiagram(diagram)).to.include('<style>');
    expect(drawDiagram(diagram, { style: false })).not.to.include('<style>');
  });

  it('should say what it cannot draw', async () => {
    const diagram = await read('test/fixtures/render/every-shape.bpmn');
    const xml = await readFile(new URL('test/fixtures/render/every-shape.bpmn', root), 'utf8');
    const bare = await readDiagram(xml.replace(/<bpmndi:BPMNDiagram[\s\S]*<\/bpmndi:BPMNDiagram>/, ''));

    expect(() => drawDiagram(bare)).to.throw(DiagramNotShown, 'no shape');
    expect(() => drawDiagram(diagram, { classes: new Map([['nobody', 'passed']]) })).to.throw(DiagramNotShown, 'nobody');
  });
});
