import { expect } from 'chai';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BrowserMissing, DiagramNotShown } from '../../src/render/errors.ts';
import { findChromium } from '../../src/render/find-chromium.ts';
import { renderDiagram } from '../../src/render/render-diagram.ts';

const OFFICE = new URL('../../diagrams/atyrau/unemployment-certificate/office.bpmn', import.meta.url);

describe('renderDiagram', function () {
  this.timeout(60_000);
  let chromium = '';
  let xml = '';

  before(async () => {
    const found = findChromium(process.env['CHROMIUM_PATH'] ?? null, process.env['PATH']);
    if (found === null) throw new Error('no Chromium was found: set CHROMIUM_PATH');
    chromium = found;
    xml = await readFile(OFFICE, 'utf8');
  });

  it('should draw the diagram as SVG, names and all', async () => {
    const svg = new TextDecoder().decode(await renderDiagram(xml, { format: 'svg', chromium }));

    expect(svg).to.match(/<svg[^>]* width="\d+/);
    expect(svg).to.include('data-element-id="process_12"');
    expect(svg).to.include('Условие 1. ЭЦП');
  });

  it('should draw a marked element in the colour of its mark', async () => {
    const marks = { process_12: { stroke: 'rgb(1, 2, 3)', fill: 'rgb(4, 5, 6)' } };
    const svg = new TextDecoder().decode(await renderDiagram(xml, { format: 'svg', chromium, marks }));

    expect(svg).to.match(/rgb\(1, 2, 3\)/);
    expect(svg).to.match(/rgb\(4, 5, 6\)/);
  });

  it('should draw the diagram as PNG, twice as large at twice the scale', async () => {
    const single = pngSize(await renderDiagram(xml, { format: 'png', chromium, scale: 0.5 }));
    const twice = pngSize(await renderDiagram(xml, { format: 'png', chromium, scale: 1 }));

    expect(twice.width / single.width).to.be.closeTo(2, 0.01);
    expect(single.width).to.be.greaterThan(single.height);
  });

  it('should say what cannot be shown', async () => {
    const bare = xml.replace(/<bpmndi:BPMNDiagram[\s\S]*<\/bpmndi:BPMNDiagram>/, '');

    const noPicture = await renderDiagram(bare, { format: 'svg', chromium }).catch((error: unknown) => error);
    const noElement = await renderDiagram(xml, { format: 'svg', chromium, marks: { nobody: { stroke: 'red' } } }).catch(
      (error: unknown) => error,
    );

    expect(noPicture).to.be.instanceOf(DiagramNotShown);
    expect(noElement).to.be.instanceOf(DiagramNotShown).with.property('message').that.includes('nobody');
  });

  it('should say so when the browser cannot be started', async () => {
    const error = await renderDiagram(xml, { format: 'svg', chromium: '/nowhere/chromium' }).catch((caught: unknown) => caught);

    expect(error).to.be.instanceOf(BrowserMissing).with.property('status', 503);
  });
});

describe('findChromium', () => {
  let folder = '';

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'reglament-chromium-'));
  });

  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  it('should take the one asked for', async () => {
    const path = join(folder, 'mine');
    await writeFile(path, '', { mode: 0o755 });

    expect(findChromium(path)).to.equal(path);
  });

  it('should not take another when the one asked for is missing', () => {
    expect(findChromium(join(folder, 'missing'))).to.equal(null);
  });

  it('should look along the search path first', async () => {
    const path = join(folder, 'chromium');
    await writeFile(path, '', { mode: 0o755 });

    expect(findChromium(null, folder)).to.equal(path);
  });
});

function pngSize(bytes: Uint8Array): { width: number; height: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
