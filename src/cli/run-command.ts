import { ReglamentError } from '../errors.ts';

/** Exit codes: 0 as asked, 1 it was done and the answer is no, 2 it could not be done. */
export type ExitCode = 0 | 1 | 2;

/** Runs a command; an error of ours becomes one line, any other keeps its stack, for it is a fault of the product. */
export async function runCommand(command: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await command();
  } catch (error) {
    if (error instanceof ReglamentError) console.error(`reglament: ${error.message} [${error.code}]`);
    else console.error(error);
    return 2;
  }
}
