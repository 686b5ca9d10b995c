import { expect } from 'chai';
import { decodeXml } from '../../src/model/decode-xml.ts';
import { DiagramUnreadable } from '../../src/model/errors.ts';
import { diagramLimits } from '../../src/model/limits.ts';
import { readDiagram } from '../../src/model/read-diagram.ts';
import { scanXml } from '../../src/model/scan-xml.ts';

const OPEN =
  '<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" targetNamespace="urn:test">\n';
/** A diagram with `content` in its process, from line 3 on. */
const bpmn = (content: string, roots = ''): string => `${OPEN}<bpmn:process id="process" isExecutable="true">\n${content}\n</bpmn:process>\n${roots}</bpmn:definitions>\n`;
const task = '<bpmn:userTask id="ask" />';

async function refusal(xml: string): Promise<DiagramUnreadable> {
  const error: unknown = await readDiagram(xml).then(() => null, (thrown: unknown) => thrown);
  if (error instanceof DiagramUnreadable) return error;
  throw new TypeError(`read, or broken by something else: ${String(error)}`);
}

/** What must be refused: what it is, the text, the code, the line, a part of the sentence. */
const refused: readonly (readonly [string, string, string, number | null, string])[] = [
  ['an empty file', ' \n', 'diagram-empty', 1, 'empty'],
  ['a file of JSON', '{"a":1}', 'diagram-not-xml', 1, 'JSON'],
  ['a document that was read as text', 'PK\u0003\u0004word/document.xml', 'diagram-not-xml', 1, 'ZIP'],
  ['an external entity', `<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n${bpmn('&x;')}`, 'diagram-doctype-refused', 1, 'DOCTYPE'],
  ['entities that grow', `<?xml version="1.0"?>\n<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${bpmn('&b;')}`, 'diagram-doctype-refused', 2, 'entities'],
  ['an entity nobody declared', bpmn('<bpmn:userTask id="ask" name="a&nbsp;b" />'), 'diagram-entity-unknown', 3, '&nbsp'],
  ['a character by a number XML does not have', bpmn('<bpmn:userTask id="ask" name="&#0;" />'), 'diagram-entity-unknown', 3, '&#0'],
  ['a stylesheet', `<?xml version="1.0"?><?xml-stylesheet href="http://evil.example/x.xsl"?>${bpmn(task)}`, 'diagram-instruction-refused', 1, 'xml-stylesheet'],
  ['an instruction in the middle', bpmn('<?php echo 1 ?>'), 'diagram-instruction-refused', 3, '<?php'],
  ['an invisible character', bpmn('<bpmn:userTask id="ask" name="a\u0001" />'), 'diagram-character-refused', 3, 'U+0001'],
  ['half of a character', bpmn('<bpmn:userTask id="ask" name="\uD800" />'), 'diagram-character-refused', 3, 'U+D800'],
  ['a tag that is not closed', bpmn('<bpmn:userTask id="ask">'), 'diagram-tags-unbalanced', 4, 'bpmn:process'],
  ['a tag that closes nothing', bpmn('</bpmn:userTask>'), 'diagram-tags-unbalanced', 3, '/bpmn:userTask'],
  ['a file that ends in a tag', bpmn(task).slice(0, 120), 'diagram-tags-unbalanced', 1, 'bpmn:definitions'],
  ['a comment without an end', bpmn('<!-- a word'), 'diagram-tags-unbalanced', 3, '<!--'],
  ['an attribute twice', bpmn('<bpmn:userTask id="ask" id="ask" />'), 'diagram-xml-malformed', 3, 'id='],
  ['words behind the end', `${bpmn(task)}\nand so on`, 'diagram-xml-malformed', 7, 'and so on'],
  ['two roots', `${bpmn(task)}${bpmn(task)}`, 'diagram-xml-malformed', 6, 'bpmn:definitions'],
  ['a page', '<html><body/></html>', 'diagram-not-bpmn', 1, 'html'],
  ['a decision table', '<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" />', 'diagram-not-bpmn', 1, 'definitions'],
  ['a prefix nobody declared', bpmn('<tool:note />'), 'diagram-namespace-refused', 3, 'tool:note'],
  ['a prefix of XML itself', bpmn('<bpmn:userTask id="ask" xmlns:xml="urn:other" />'), 'diagram-namespace-refused', 3, 'xmlns:xml'],
  ['the namespace of namespaces', bpmn('<bpmn:userTask id="ask" xmlns:x="http://www.w3.org/2000/xmlns/" />'), 'diagram-namespace-refused', 3, 'xmlns:x'],
  ['the id __proto__', bpmn('<bpmn:userTask id="__proto__" />'), 'diagram-id-refused', 3, '__proto__'],
  ['the id constructor', bpmn('<bpmn:userTask id="constructor" />'), 'diagram-id-refused', 3, 'constructor'],
  ['an id with a space', bpmn('<bpmn:userTask id="a b" />'), 'diagram-id-refused', 3, 'a b'],
  ['an id that begins with a digit', bpmn('<bpmn:userTask id="1a" />'), 'diagram-id-refused', 3, '1a'],
  ['an id used twice', bpmn(`${task}\n${task}`), 'diagram-id-twice', 4, 'ask'],
  ['a flow to nothing', bpmn(`${task}<bpmn:sequenceFlow id="flow" sourceRef="ask" targetRef="gone" />`), 'diagram-reference-to-nothing', 3, 'targetRef of "flow" refers to "gone"'],
  [
    'a shape of nothing',
    bpmn(task, '<bpmndi:BPMNDiagram id="picture"><bpmndi:BPMNPlane id="plane" bpmnElement="process">\n<bpmndi:BPMNShape id="shape" bpmnElement="gone" /></bpmndi:BPMNPlane></bpmndi:BPMNDiagram>'),
    'diagram-interchange-to-nothing',
    6,
    '"shape" of the picture draws "gone"',
  ],
  ['an element BPMN has not', bpmn('<bpmn:wish id="one" />'), 'diagram-element-unknown', 3, 'bpmn:Wish'],
  ['an attribute of BPMN that is none', bpmn('<bpmn:userTask id="ask" bpmn:wish="x" />'), 'diagram-attribute-unknown', 3, 'bpmn:wish'],
  ['a task without an id', bpmn('<bpmn:userTask />'), 'diagram-id-missing', null, 'bpmn:UserTask'],
  ['two processes to run', bpmn(task, '<bpmn:process id="other" isExecutable="true" />'), 'diagram-process-not-single', null, '2 processes'],
  ['no process to run', bpmn(task).replace('isExecutable="true"', ''), 'diagram-process-not-single', null, '0 processes'],
  ['a file over the limit', bpmn(`<!--${'x'.repeat(diagramLimits.characters)}-->`), 'diagram-too-large', null, String(diagramLimits.characters)],
  ['too many elements', bpmn('<bpmn:lane/>'.repeat(diagramLimits.elements)), 'diagram-too-many-elements', 3, String(diagramLimits.elements)],
  ['elements without end inside one another', bpmn('<bpmn:subProcess>'.repeat(diagramLimits.depth)), 'diagram-nested-too-deep', 3, String(diagramLimits.depth)],
  ['an attribute without end', bpmn(`<bpmn:userTask id="ask" name="${'x'.repeat(diagramLimits.name + 1)}" />`), 'diagram-attribute-too-long', 3, '2000'],
  ['a note without end', bpmn(`<bpmn:userTask id="ask" xmlns:n="urn:notes" n:note="${'x'.repeat(diagramLimits.attribute + 1)}" />`), 'diagram-attribute-too-long', 3, 'note'],
  ['more expressions than any check should read', bpmn(`<bpmn:userTask id="ask" xmlns:n="urn:notes" n:note="=${'a or '.repeat(diagramLimits.expressions / 5)}" />`), 'diagram-too-many-expressions', 3, 'expressions'],
  ['the same as text', bpmn(`<bpmn:documentation>&#61;${'a or '.repeat(diagramLimits.expressions / 5)}</bpmn:documentation>`), 'diagram-too-many-expressions', 3, 'expressions'],
  ['the same in a section of characters', bpmn(`<bpmn:documentation><![CDATA[ =${'a or '.repeat(diagramLimits.expressions / 5)}]]></bpmn:documentation>`), 'diagram-too-many-expressions', 3, 'expressions'],
];

describe('a diagram that cannot be read', () => {
  for (const [title, xml, code, line, said] of refused) {
    it(`should be refused by a code, a line and a sentence: ${title}`, async () => {
      const error = await refusal(xml);
      expect(error).to.include({ code, line, status: 422 });
      expect(error.reason).to.include(said);
      expect(error.told, 'a sentence for other languages').to.not.equal(null);
      expect(error.details).to.deep.include({ line, reason: error.reason });
    });
  }

  it('should name the element', async () => {
    expect((await refusal(bpmn(`${task}\n${task}`))).element).to.equal('ask');
    expect((await refusal(bpmn(`${task}<bpmn:sequenceFlow id="flow" sourceRef="ask" targetRef="gone" />`))).element).to.equal('flow');
  });

  it('should be refused for its size before anything of it is looked at', () => {
    const million = '<a/>'.repeat(1_000_000);
    expect(() => scanXml(million)).to.throw('4000000 characters');
  });

  it('should be refused at the element that is one too many, whatever stands behind it', () => {
    const behind = bpmn(`${'<bpmn:lane/>'.repeat(diagramLimits.elements)}<!DOCTYPE never reached>`);
    expect(() => scanXml(behind)).to.throw(`more than ${diagramLimits.elements} elements`);
  });
});

describe('a diagram that looks strange and is not', () => {
  for (const [title, content] of [
    ['entities of XML and characters by number', '<bpmn:userTask id="ask" name="a &amp; b &lt; c &#1072; &#x4B0;" />'],
    ['a greater-than sign in a name', '<bpmn:userTask id="ask" name="a > b" />'],
    ["a name in single quotes", `<bpmn:userTask id='ask' name='he said "yes"' />`],
    ['a comment with markup', '<!-- <not> & read --><bpmn:userTask id="ask" />'],
    ['text that is not to be read as markup', '<bpmn:userTask id="ask"><bpmn:documentation><![CDATA[a < b && c]]></bpmn:documentation></bpmn:userTask>'],
    ['a tag over several lines', '<bpmn:userTask\n  id="ask"\n  name="a"\n/>'],
    ['another prefix for BPMN', '<m:userTask xmlns:m="http://www.omg.org/spec/BPMN/20100524/MODEL" id="ask" />'],
  ] as const) {
    it(`should be read: ${title}`, async () => {
      expect([...(await readDiagram(bpmn(content))).nodes.keys()]).to.deep.equal(['ask']);
    });
  }
});

describe('the encoding of a file', () => {
  const text = '<?xml version="1.0" encoding="X"?>\r\n<a name="Қала"/>';
  const declaring = (encoding: string): string => text.replace('"X"', `"${encoding}"`);
  const utf8 = declaring('UTF-8');

  for (const [title, bytes] of [
    ['UTF-8', Buffer.from(utf8)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${utf8}`)],
    ['UTF-16 with a mark', Buffer.from(`\uFEFF${declaring('UTF-16')}`, 'utf16le')],
    ['UTF-16, the larger byte first', Buffer.from(`\uFEFF${declaring('utf-16')}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from(declaring('UTF-16'), 'utf16le')],
    ['UTF-8 that was UTF-16 once', Buffer.from(declaring('UTF-16'))],
  ] as const) {
    it(`should be known, and UTF-8 from then on: ${title}`, () => {
      expect(decodeXml(bytes)).to.equal(utf8);
    });
  }

  it('should be that of the declaration', () => {
    const ascii = '<?xml version="1.0" encoding="windows-1251"?><a name="';
    const bytes = Buffer.concat([Buffer.from(ascii), Buffer.from([0xc0, 0xea, 0xf2]), Buffer.from('"/>')]);
    expect(decodeXml(bytes)).to.equal('<?xml version="1.0" encoding="UTF-8"?><a name="Акт"/>');
  });

  it('should be refused where the bytes are of another, or nobody knows it', () => {
    expect(() => decodeXml(Buffer.from([0x3c, 0x61, 0xc0, 0xea]))).to.throw('cannot be read as utf-8');
    expect(() => decodeXml(Buffer.from(declaring('klingon')))).to.throw('klingon');
  });

  it('should not be asked of pictures, archives and documents', () => {
    for (const [kind, bytes] of [['PNG', [0x89, 0x50, 0x4e, 0x47]], ['ZIP', [0x50, 0x4b, 3, 4]], ['PDF', [0x25, 0x50, 0x44, 0x46]]] as const) {
      expect(() => decodeXml(Uint8Array.from(bytes))).to.throw(kind);
    }
  });
});
