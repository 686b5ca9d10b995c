import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageWrong } from './errors.ts';

/** The words of a command as options and positionals. @throws UsageWrong naming the word that is off */
export function parseWords<Options extends NonNullable<ParseArgsConfig['options']>>(
  words: readonly string[],
  options: Options,
  usage: string,
): ReturnType<typeof parseArgs<{ args: string[]; options: Options; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    throw new UsageWrong(error instanceof Error ? error.message : String(error), usage);
  }
}
