import { openLowdbStores } from '../../src/stores/lowdb/open-lowdb-stores.ts';

/** Run as a process of its own: saves the case again and again, printing each revision once it is answered. */
const [, , dataDir = '', id = ''] = process.argv;
const { cases } = await openLowdbStores(dataDir, { warn: () => {}, now: () => new Date() });
const record = await cases.read(id);
if (record === null) throw new Error('no such case');
for (let revision = record.revision + 1; ; revision += 1) {
  await cases.save({ ...record, revision });
  process.stdout.write(`${revision}\n`);
}
