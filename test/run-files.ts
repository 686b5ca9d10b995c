import { resolve, sep } from 'node:path';
import Mocha from 'mocha';

/** How the tests of a file went. */
export interface Tested {
  readonly passed: number;
  readonly failed: number;
}

/** Runs the file each message names, and tells the parent process how its tests went; ends when it is let go. */
process.on('message', (file: string) => {
  void runFile(file).then((tested) => process.send?.(tested));
});
process.once('disconnect', () => process.exit());

async function runFile(file: string): Promise<Tested> {
  const began = performance.now();
  const mocha = new Mocha({ timeout: 60_000, reporter: OneLine, forbidOnly: true, forbidPending: true });
  mocha.addFile(file);
  await mocha.loadFilesAsync();
  const runner = await new Promise<Mocha.Runner>((done) => {
    const run = mocha.run(() => done(run));
  });
  const { passes: passed = 0, failures: failed = 0 } = runner.stats ?? {};
  mocha.dispose();
  const name = file.slice(resolve(import.meta.dirname).length + 1).replaceAll(sep, '/');
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  process.stdout.write(`${failed === 0 ? '✔' : '✘'} ${name}  ${passed} passed${failed === 0 ? '' : `, ${failed} failed`}  ${seconds} s\n`);
  return { passed, failed };
}

/** Says nothing of what passes; of what fails, all. */
class OneLine extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    runner.once('end', () => {
      if (this.failures.length > 0) Mocha.reporters.Base.list(this.failures);
    });
  }
}
