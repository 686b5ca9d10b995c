import { openLowdbStores } from '../../src/stores/lowdb/open-lowdb-stores.ts';
import { sampleCase } from './sample-case.ts';

/** Run as a process of its own: takes the data folder, saves a case, says so and waits to be killed. */
const { cases } = await openLowdbStores(process.argv[2] ?? '', { warn: () => {}, now: () => new Date() });
await cases.create(sampleCase());
process.stdout.write('held\n');
setInterval(() => {}, 60_000);
