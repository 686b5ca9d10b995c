import { effectiveSettings, readConfig } from '../config.ts';
import { assertSettingsFit } from '../production.ts';
import { parseWords } from './parse-words.ts';
import type { ExitCode } from './run-command.ts';

const USAGE = 'reglament settings';

/** Prints the settings in force and where each comes from, secrets hidden; then says what is wrong with them. */
export async function settings(words: readonly string[]): Promise<ExitCode> {
  parseWords(words, {}, USAGE);
  const { settings: all, warnings } = effectiveSettings();
  const width = Math.max(...all.map(({ name }) => name.length));
  for (const { name, value, source } of all) {
    console.log(`${name.padEnd(width)}  ${{ environment: 'set    ', file: 'file   ', default: 'default' }[source]}  ${value ?? '-'}`);
  }
  for (const { variable, reason } of warnings) console.error(`${variable}: ${reason}`);
  assertSettingsFit(readConfig());
  return 0;
}
