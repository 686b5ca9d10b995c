import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { LayoutUnsupported } from '../../src/layout/errors.ts';
import { layoutDiagram } from '../../src/layout/layout-diagram.ts';
import { pictureFaults } from '../../src/layout/picture-faults.ts';
import { readPicture, type Picture } from '../../src/layout/picture.ts';
import { adoptDiagram } from '../../src/lint/adopt-diagram.ts';
import { decodeXml } from '../../src/model/decode-xml.ts';
import { createModdle } from '../../src/model/moddle.ts';
import { readDiagram } from '../../src/model/read-diagram.ts';
import { makeDiagram, type Sketch } from './make-diagram.ts';
import { SKETCHES } from './sketches.ts';

describe('layoutDiagram', function () {
  this.timeout(20_000);

  for (const [name, sketch] of Object.entries(SKETCHES)) {
    it(`should draw ${name} without a fault`, async () => {
      const xml = await layoutDiagram(makeDiagram(sketch));

      expect(pictureFaults(await readDiagram(xml))).to.deep.equal([]);
    });
  }

  it('should give the same bytes again, as bpmn-moddle writes them', async () => {
    const once = await layoutDiagram(makeDiagram(sketchOf('a refusal beside the way')));
    const twice = await layoutDiagram(once);
    const { rootElement } = await createModdle().fromXML(once);
    const { xml } = await createModdle().toXML(rootElement, { format: true });

    expect(twice).to.equal(once);
    expect(xml).to.equal(once);
  });

  it('should go from left to right along the longest way', async () => {
    const picture = await pictureOf(sketchOf('one straight line'));
    const xs = ['start', 'a', 'b', 'end'].map((id) => boxOf(picture, id).x);

    expect(xs).to.deep.equal(xs.toSorted((a, b) => a - b));
    for (const line of picture.lines) expect(line.points, line.id).to.have.length(2);
  });

  it('should keep the longest way straight and put the refusal beside its gateway', async () => {
    const picture = await pictureOf(sketchOf('a refusal beside the way'));
    const gateway = middleOf(picture, 'ok');

    expect(middleOf(picture, 'b').y).to.equal(gateway.y);
    expect(middleOf(picture, 'refuse').x).to.equal(gateway.x);
    expect(middleOf(picture, 'refuse').y).to.not.equal(gateway.y);
  });

  it('should hand over between lanes straight down, in one column', async () => {
    const picture = await pictureOf(sketchOf('a way down through four lanes and back'));
    const columns = new Set(['b', 'c', 'd'].map((id) => middleOf(picture, id).x));

    expect(columns.size).to.equal(1);
  });

  it('should ask black boxes by vertical lines', async () => {
    const picture = await pictureOf(sketchOf('registers asked from several lanes'));
    const messages = picture.lines.filter((line) => line.type === 'bpmn:MessageFlow');

    expect(messages).to.have.length(5);
    for (const { id, points } of messages) expect(new Set(points.map((point) => point.x)).size, id).to.equal(1);
  });

  it('should make activities large enough for the longest name', async () => {
    const name = 'Процесс 12. Рассмотреть запрос потребителя вместе с прикреплёнными сканами и принять решение';
    const short = await pictureOf({ lanes: { ГУ: ['start', 'task:a'] }, flows: ['start -> a'] });
    const long = await pictureOf({ lanes: { ГУ: ['start', 'task:a'] }, flows: ['start -> a'], names: { a: name } });

    expect(boxOf(long, 'a').width).to.be.greaterThan(boxOf(short, 'a').width);
  });

  it('should draw of a process that does not run the pool alone, and lose nothing of it', async () => {
    const file = await readFile(new URL('../fixtures/foreign/aris.bpmn', import.meta.url));
    const drawn = await layoutDiagram(await adoptDiagram(decodeXml(file), { process: '_process_1', withoutInstructions: false }));
    const { shapes, lines } = readPicture(await readDiagram(drawn));
    expect([...shapes.values()].map(({ id }) => id)).to.have.same.members(['_pool_1', '_pool_2', '_p1_start', '_p1_find', '_p1_end']);
    expect(lines.map(({ id }) => id)).to.deep.equal(['_p1_f1', '_p1_f2']);
    for (const { box } of shapes.values()) expect([box.width, box.height, box.x, box.y].every(Number.isFinite)).to.equal(true);
    expect(drawn).to.include('sourceRef="_p2_end"').and.to.include('<bpmn2:startEvent id="_p2_start">');
  });

  it('should refuse what lies inside a sub-process', async () => {
    const xml = makeDiagram({ lanes: { ГУ: ['start'] }, flows: [] }).replace(
      '</bpmn:process>',
      '<bpmn:subProcess id="sub"><bpmn:userTask id="inner" /></bpmn:subProcess></bpmn:process>',
    );

    const error = await layoutDiagram(xml).catch((caught: unknown) => caught);

    expect(error).to.be.instanceOf(LayoutUnsupported).with.nested.property('details.element', 'inner');
  });
});

function sketchOf(name: string): Sketch {
  const sketch = SKETCHES[name];
  if (sketch === undefined) throw new Error(`no sketch "${name}"`);
  return sketch;
}

async function pictureOf(sketch: Sketch): Promise<Picture> {
  return readPicture(await readDiagram(await layoutDiagram(makeDiagram(sketch))));
}

function boxOf(picture: Picture, id: string): { x: number; y: number; width: number; height: number } {
  const shape = picture.shapes.find((one) => one.id === id);
  if (shape === undefined) throw new Error(`<${id}> is not drawn`);
  return shape.box;
}

function middleOf(picture: Picture, id: string): { x: number; y: number } {
  const box = boxOf(picture, id);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
