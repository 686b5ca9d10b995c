import { spawnSync } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from 'chai';
import { readChannel, readFolder } from '../../src/definitions/read-folder.ts';
import { flowTypes } from '../../src/testing/flow-types.ts';

const root = resolve(import.meta.dirname, '../..');
const OFFICE = 'atyrau/unemployment-certificate/office';

/** Every line that says so, and no other, is to be an error. */
const SOURCE = `import { expect, use } from 'chai';
import { openFlow, reglamentChai } from '${root}/src/testing/index.ts';

use(reglamentChai);
const flow = await openFlow('${OFFICE}');
const subject = await flow.play('granted', { until: 'process_3' });
await flow.play('grante'); // wrong
await flow.play('granted', { until: 'process_99' }); // wrong
await subject.complete('process_1', { documentsInOrder: 'yes' });
await subject.complete('process_1', { documentsInOrder: 'perhaps' }); // wrong
await subject.complete('process_1', { documents: 'yes' }); // wrong
await subject.complete('process_4'); // wrong
await subject.complete('process_6', { attachments: [{ file: 'card.pdf' }] });
await subject.retry('process_4');
await subject.retry('proces_4'); // wrong
expect(subject).to.stand.at('process_3').and.not.to.have.passed('process_3', 'flow_start__process_1');
expect(subject).to.stand.at('process_0'); // wrong
expect(subject).to.have.passed('flow_nowhere'); // wrong
expect(subject).to.have.ended.at('process_1'); // wrong
expect(subject).to.have.journalled('task-done'); // wrong
expect(flow).to.have.asked.once('gateway.send');
expect(JSON.parse('1')).to.equal(1);
expect([subject.id]).to.have.length(1);
const other = await openFlow('no/types/yet');
await (await other.start()).complete('anything', { at: 'all' });
`;

describe('the types of flows', function () {
  this.timeout(120_000);

  it('should make a wrong id an error of types, and let every right one pass', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'reglament-types-'));
    try {
      // given a test and the types of its diagram, as an editor sees them
      await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
      await copyFile(join(root, 'tsconfig.json'), join(folder, 'base.json'));
      const files = ['wrong.test.mts', 'reglament-flows.d.ts'];
      await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ extends: './base.json', compilerOptions: { types: ['node', 'mocha', 'chai'] }, include: [...files, join(root, 'src/**/*.d.ts')], exclude: [] }));
      await writeFile(join(folder, 'reglament-flows.d.ts'), await flowTypes([await readChannel(join(root, 'diagrams'), OFFICE)]));
      await writeFile(join(folder, 'wrong.test.mts'), SOURCE);

      // when it is compiled
      const { stdout } = spawnSync(join(root, 'node_modules/.bin/tsc'), ['--noEmit', '-p', folder], { cwd: folder, encoding: 'utf8' });

      // then
      const found = [...new Set([...stdout.matchAll(/^wrong\.test\.mts\((\d+),/gm)].map(([, line]) => Number(line)))];
      const wrong = SOURCE.split('\n').flatMap((line, index) => (line.endsWith('// wrong') ? [index + 1] : []));
      expect(found, stdout).to.deep.equal(wrong);
      expect(stdout).not.to.match(/^(?!wrong)\S+\(\d/m);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('should name elements, flows, ends, messages, scenarios, and the values of each form', async () => {
    const text = await flowTypes([await readChannel(join(root, 'diagrams'), OFFICE)]);

    expect(text).to.match(/readonly elements: 'start' \| 'process_1' \| /);
    expect(text).to.include("/** Процесс 1. Проверить заявление и документы */\n      readonly process_1: { readonly documentsInOrder: 'yes' | 'no'; ");
    expect(text).to.include('readonly process_7: Readonly<Record<string, never>>;');
    expect(text).to.include("readonly messages: never;\n    readonly scenarios: 'granted' | ");
  });

  it('should be those of the diagrams as they are: else node src/cli/main.ts types -o test/flows/reglament-flows.d.ts', async () => {
    const text = await flowTypes((await readFolder(join(root, 'diagrams'))).entries);

    expect(await readFile(join(root, 'test/flows/reglament-flows.d.ts'), 'utf8')).to.equal(text);
    // A secret is never given, so none is proposed.
    expect(text).not.to.match(/password/i);
  });
});
