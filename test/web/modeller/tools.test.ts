import { expect } from 'chai';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createModdle } from '../../../src/model/moddle.ts';
import { latinKey } from '../../../web/modeller/tools/latin-key.ts';
import { SharedClipboard } from '../../../web/modeller/tools/shared-clipboard.ts';
import { shortcuts } from '../../../web/modeller/tools/shortcuts.ts';
import { ru } from '../../../web/shared/texts/ru.ts';

describe('the keys of the modeller', () => {
  it('should be the same in a layout without Latin letters', () => {
    expect(latinKey({ key: 'я', code: 'KeyZ', shiftKey: false })).to.equal('z');
    expect(latinKey({ key: 'Ү', code: 'KeyE', shiftKey: true })).to.equal('E');
  });

  it('should be left alone where the layout has a Latin letter, or the key bears none', () => {
    expect(latinKey({ key: 'y', code: 'KeyZ', shiftKey: false })).to.equal(null);
    expect(latinKey({ key: 'Delete', code: 'Delete', shiftKey: false })).to.equal(null);
    expect(latinKey({ key: 'ә', code: 'Digit2', shiftKey: false })).to.equal(null);
  });

  it('should all be listed, each letter once', async () => {
    const source = await readFile(resolve(import.meta.dirname, '../../../node_modules/bpmn-js/lib/features/keyboard/BpmnKeyboardBindings.js'), 'utf8');
    const bound = [...source.matchAll(/\{ key: '(.)'(, modifier: 'cmd')? \}/g)].map(([, key = '', command]) => (command === undefined ? key : `Ctrl ${key}`));
    const listed = shortcuts.flatMap(([, list]) => list).flatMap(({ keys }) => keys.map((together) => together.join(' ')));
    expect(bound).to.have.length(8);
    expect(listed).to.include.members(bound);
    expect(new Set(listed).size).to.equal(listed.length);
    expect(shortcuts.flatMap(([, list]) => list).map(({ what }) => what)).to.have.members(Object.keys(ru.modellerTools.what));
  });
});

describe('SharedClipboard', () => {
  const moddle = createModdle();

  it('should give elements of the model again, one for each id, and anew each time', () => {
    const clipboard = new SharedClipboard(moddle);
    const message = moddle.create('bpmn:Message', { id: 'm', name: 'application' });
    const source = moddle.create('reg:Source', { act: 'a', paragraph: '6' });
    clipboard.set({ 0: [{ id: 'x', businessObject: source, referencedRootElement: message }, { id: 'y', referencedRootElement: message }] });

    const [first, second] = (clipboard.get() as Readonly<Record<string, readonly Readonly<Record<string, { $type: string; name?: string }>>[]>>)['0'] ?? [];
    expect(first?.['businessObject']?.$type).to.equal('reg:Source');
    expect(first?.['referencedRootElement']).to.equal(second?.['referencedRootElement']);
    expect(first?.['referencedRootElement']?.name).to.equal('application');
    expect(clipboard.get()).not.to.equal(clipboard.get());
  });

  it('should be empty before anything was copied, and when it was taken out', () => {
    const clipboard = new SharedClipboard(moddle);
    expect(clipboard.isEmpty()).to.equal(true);
    clipboard.set({ 0: [] });
    expect(clipboard.clear()).to.deep.equal({ 0: [] });
    expect(clipboard.isEmpty()).to.equal(true);
  });
});
