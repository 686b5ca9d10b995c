import { cp, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect } from 'chai';
import type { Case } from '../../../src/cases/case.ts';
import { openLowdbStores } from '../../../src/stores/lowdb/open-lowdb-stores.ts';
import { verifyData } from '../../../src/verify-data.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const fixtures = resolve(import.meta.dirname, '../../fixtures/data-folders');

describe('verifying the values of forms', function () {
  this.timeout(60_000);
  let dataDir: string;
  let remove: () => Promise<void>;

  beforeEach(async () => ({ path: dataDir, remove } = await temporaryFolder()));
  afterEach(() => remove());

  async function given(name: string): Promise<readonly Case[]> {
    await cp(join(fixtures, name), dataDir, { recursive: true });
    const stores = await openLowdbStores(dataDir, { warn: () => {}, now: () => new Date() });
    const cases = await Promise.all((await stores.cases.list()).map(async ({ id }) => (await stores.cases.read(id)) ?? expect.fail()));
    await stores.close();
    return cases;
  }

  for (const name of ['format-1', 'format-3', 'format-4']) {
    it(`should find nothing where nothing was touched (${name})`, async () => {
      await given(name);
      expect((await verifyData(dataDir)).findings).to.deep.equal([]);
    });
  }

  it('should name the task whose entered values were changed since', async () => {
    const subject = (await given('format-4')).find(({ status }) => status === 'completed') ?? expect.fail();
    const file = join(dataDir, 'cases', subject.id.slice(0, 2), `${subject.id}.json`);
    const { variables } = subject.state as { readonly variables: Readonly<Record<string, unknown>> };
    const found: string[] = [];
    for (const name of ['iin', 'phone', 'identityCardNumber']) {
      await writeFile(file, JSON.stringify({ ...subject, state: { ...(subject.state as object), variables: { ...variables, [name]: '870101300000' } } }));
      const [finding] = (await verifyData(dataDir, subject.id)).findings;
      if (finding?.fault === 'values') found.push(name);
    }
    expect(found).to.deep.equal(['iin', 'phone', 'identityCardNumber']);
  });
});
