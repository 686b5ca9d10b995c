import { expect } from 'chai';
import { readFile } from 'node:fs/promises';
import { readDiagram } from '../../src/model/read-diagram.ts';
import { drawDiagram } from '../../src/render/draw-diagram.ts';

const HOSTILE = '"><script>alert(1)</script><img src=x onerror="alert(1)"></text>';
const written = HOSTILE.replaceAll('"', '&#34;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

describe('labels that would be markup', () => {
  it('should be words in a picture', async () => {
    const file = new URL('../../diagrams/atyrau/unemployment-certificate/office.bpmn', import.meta.url);
    const xml = (await readFile(file, 'utf8')).replaceAll(/ name="[^"]+"/g, ` name="${written}"`);

    const svg = drawDiagram(await readDiagram(xml));

    expect(svg).to.contain('&lt;script');
    // Values of attributes left out, what is left are the tags and the words between them.
    expect(svg.replaceAll(/="[^"]*"/g, '=""')).not.to.match(/<(?:script|img|foreignObject|a)\b|<[^>]*\son\w+=/i);
  });
});
