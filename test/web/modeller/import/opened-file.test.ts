import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { expect } from 'chai';
import { writeZip } from '../../../../src/definitions/exchange/write-zip.ts';
import { ReglamentError } from '../../../../src/errors.ts';
import { actSchema } from '../../../../src/regulation/act.ts';
import { draftOfFile } from '../../../../web/modeller/import/draft-of-file.ts';
import { importFault } from '../../../../web/modeller/import/import-fault.ts';
import { missingOf, newAct, noAct } from '../../../../web/modeller/import/new-act.ts';
import { openFile, type OpenedFile, processToRun, type ReadableFile } from '../../../../web/modeller/import/opened-file.ts';

const folder = new URL('../../../fixtures/foreign/', import.meta.url);
const of = (name: string, bytes: Uint8Array): ReadableFile => ({ name, size: bytes.length, arrayBuffer: async () => new Uint8Array(bytes).buffer });
const fixture = async (name: string): Promise<OpenedFile> => openFile(of(basename(name), await readFile(new URL(name, folder))));
const text = (content: string): ReadableFile => of('x.bpmn', Buffer.from(content));

async function refusal(file: ReadableFile): Promise<{ readonly code: string; readonly said: string }> {
  const fault: unknown = await openFile(file).then(() => null, (error: unknown) => error);
  if (fault instanceof ReglamentError) return { code: fault.code, said: importFault(fault) };
  throw new TypeError(`opened, or broken by something else: ${String(fault)}`);
}

describe('a file that is opened', () => {
  it('should be a diagram of any tool, in its encoding', async () => {
    const { found, xml, set } = await fixture('two-pictures.bpmn');
    expect(set).to.equal(null);
    expect(xml).to.include('encoding="UTF-8"').and.to.include('Жөндеу');
    expect(found.pictures).to.equal(2);
  });

  it('should be a set, whoever packed it', async () => {
    const { set, xml } = await fixture('packed-elsewhere.zip');
    expect(set?.key).to.equal('karaganda/pass/office');
    expect(xml).to.equal(set?.parts.xml);
  });

  for (const [title, file, code, said] of [
    ['a document', of('a.docx', writeZip([{ path: 'word/document.xml', bytes: Buffer.from('<w/>') }])), 'diagram-not-xml', 'DOCX'],
    ['a picture', of('a.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10])), 'diagram-not-xml', 'PNG'],
    ['JSON', text('{"a":1}'), 'diagram-not-xml', 'JSON'],
    ['an empty file', of('a.bpmn', new Uint8Array()), 'diagram-empty', 'пустой'],
    ['a file that could harm', text('<!DOCTYPE d [<!ENTITY a "b">]><definitions/>'), 'diagram-doctype-refused', 'Строка 1'],
    ['another notation', text('<xpdl xmlns="http://www.wfmc.org/2009/XPDL2.2"/>'), 'diagram-not-bpmn', 'xpdl'],
    ['pools without a process', text('<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><collaboration id="c"><participant id="p"/></collaboration></definitions>'), 'diagram-process-missing', 'нет процесса'],
    ['half of an archive', of('a.zip', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0])), 'set-unreadable', 'Архив'],
  ] as const) {
    it(`should be refused in the analyst's language: ${title}`, async () => {
      const found = await refusal(file);
      expect(found.code).to.equal(code);
      expect(found.said).to.include(said).and.to.match(/[а-я]/);
    });
  }

  it('should not even be read where it is far too large', async () => {
    const file = { name: 'x', size: 1e12, arrayBuffer: async (): Promise<ArrayBuffer> => { throw new Error('read'); } };
    expect((await refusal(file)).code).to.equal('diagram-too-large');
  });

  it('should say which process runs where that is plain, and leave it to the analyst where it is not', async () => {
    expect(processToRun((await fixture('bpmn-io.bpmn')).found)).to.equal('Process_1xkq0aa');
    expect(processToRun((await fixture('camunda-7.bpmn')).found)).to.equal('ParkingPermit');
    expect(processToRun((await fixture('aris.bpmn')).found)).to.equal(null);
    expect(processToRun((await fixture('two-pictures.bpmn')).found)).to.equal(null);
  });
});

describe('the draft a file becomes', () => {
  const draw = async (): Promise<string> => { throw new Error('it has a picture'); };
  const library = [{ id: 'pass', schema: { type: 'default' } }, { id: 'other', schema: {} }];
  const wishes = { process: 'Process_1xkq0aa', withoutInstructions: false };
  const asking = async (form: string): Promise<OpenedFile> => {
    const opened = await fixture('bpmn-io.bpmn');
    const extension = `<bpmn:extensionElements><zeebe:formDefinition formId="${form}" /></bpmn:extensionElements>`;
    const xml = opened.xml.replace('xmlns:bioc', 'xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:bioc').replace('name="Принять просьбу">', `name="Принять просьбу">${extension}`);
    return { ...opened, xml };
  };

  it('should begin a channel that is not tied to an act, with the forms it names', async () => {
    const parts = await draftOfFile(await asking('pass'), wishes, { draft: null, act: { id: 'a' }, library, draw });
    expect(parts).to.deep.include({ act: { id: 'a' }, digest: null, scenarios: { scenarios: [] }, forms: { pass: { type: 'default' } } });
    expect(parts.xml).to.include('isExecutable="true"');
  });

  it('should bring nothing but the diagram into a channel there is, and no form it has', async () => {
    const draft = { forms: { pass: { own: true } }, act: { id: 'there' } };
    expect(Object.keys(await draftOfFile(await asking('pass'), wishes, { draft, act: null, library, draw }))).to.deep.equal(['xml', 'forms']);
    expect((await draftOfFile(await asking('pass'), wishes, { draft, act: null, library, draw })).forms).to.deep.equal({});
  });

  it('should be the whole set where the file is one', async () => {
    const parts = await draftOfFile(await fixture('packed-elsewhere.zip'), wishes, { draft: null, act: { id: 'other' }, library, draw });
    expect(parts).to.deep.include({ act: { id: 'karaganda-1-2026' }, digest: null });
    expect(Object.keys(parts.forms ?? {})).to.deep.equal(['pass']);
  });

  it('should be drawn where the file has no picture', async () => {
    const opened = await fixture('aris.bpmn');
    const drawing = { draft: null, act: null, library, draw: async (xml: string): Promise<string> => xml.replace('Найти дело', 'нарисовано') };
    expect((await draftOfFile(opened, { process: '_process_1', withoutInstructions: false }, drawing)).xml).to.include('нарисовано');
  });
});

describe('the act of a new region', () => {
  const typed = { number: '15/2-н', date: '2026-03-01', title: 'Об услугах', language: 'ru', region: 'Абайская область', office: 'Отдел', address: 'Семей' };

  it('should be an act as the folder of diagrams has them', () => {
    const act = actSchema.parse(newAct('abai', typed));
    expect(act).to.include({ id: 'abai-15-2-2026', publisher: 'Абайская область', state: 'in-force' });
    expect(act.offices).to.deep.equal([{ id: 'abai-office', name: 'Отдел', address: 'Семей' }]);
  });

  it('should say what is still to be typed', () => {
    expect(missingOf(noAct)).to.deep.equal(['number', 'date', 'title', 'region', 'office', 'address']);
    expect(missingOf(typed)).to.deep.equal([]);
  });
});
