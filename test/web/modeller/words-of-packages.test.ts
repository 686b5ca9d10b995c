import { expect } from 'chai';
import { glob, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isTranslated } from '../../../web/modeller/words/translate.ts';

const packages = resolve(import.meta.dirname, '../../../node_modules');

/** What the packages of the canvas hand to `translate`, and the labels of their menus, read from their sources. */
async function texts(): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const files = glob(['bpmn-js/lib/**/*.js', 'diagram-js/lib/**/*.js', 'diagram-js-minimap/dist/index.esm.js', 'bpmn-js-create-append-anything/dist/index.es.js'], { cwd: packages });
  for await (const file of files) {
    const source = (await readFile(resolve(packages, file), 'utf8')).replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
    const menus = /(ReplaceOptions|PopupEntries|index\.es)\.js$/.test(file) ? /\b(?:label|name): '([A-Z][^']+)'/g : /$^/g;
    // One text of several: `translate('Align elements ' + alignment)`.
    const options = [...(/_OPTIONS = \[([^\]]*)\]/.exec(source)?.[1] ?? '').matchAll(/'([^']+)'/g)].map(([, option = '']) => option);
    for (const [, text = ''] of source.matchAll(/\btranslate\('([^']+ )' \+/g)) for (const option of options) found.add(text + option);
    const named = new Set([...source.matchAll(/(?:\b|_)translate\((\w+_MSG)\)/g)].map(([, name]) => name));
    for (const [, name, text = ''] of source.matchAll(/\b(\w+_MSG) = '([^']+)'/g)) if (named.has(name)) found.add(text);
    for (const pattern of [/(?:\b|_)translate\(\s*'([^']+)'/g, /(?:\b|_)translate\(\s*"([^"]+)"/g, menus]) {
      for (const [, text = ''] of source.matchAll(pattern)) if (/^[A-Z]/.test(text)) found.add(text);
    }
  }
  return found;
}

describe('the words of the canvas', () => {
  it('should know all that bpmn-js, diagram-js, the map and the menus say', async () => {
    const said = await texts();
    expect(said.size).to.be.greaterThan(100);
    expect([...said].filter((text) => !isTranslated(text)), 'not in web/modeller/words').to.deep.equal([]);
  });
});
