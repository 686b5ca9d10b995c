import Mocha from 'mocha';

/** How the tests of a run went. */
export interface Counted {
  readonly passed: number;
  readonly failed: number;
}

/** Runs the tests in the files given as arguments and tells the parent process how they went. */
const mocha = new Mocha({ timeout: 60_000, reporter: 'dot', forbidOnly: true, forbidPending: true });
for (const file of process.argv.slice(2)) mocha.addFile(file);
await mocha.loadFilesAsync();
const runner = mocha.run(() => {
  const { passes: passed = 0, failures: failed = 0 } = runner.stats ?? {};
  const counted: Counted = { passed, failed };
  process.send?.(counted, () => process.exit(failed === 0 ? 0 : 1));
});
