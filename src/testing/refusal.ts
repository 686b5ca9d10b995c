import { ReglamentError } from '../errors.ts';
import { NotRefused } from './errors.ts';

/**
 * The error something was refused with: `expect(await refusal(subject.complete('process_1'))).to.have.property('code',
 * 'form-rejected')`. What fails for another reason fails the test as it is.
 * @throws NotRefused where it was done
 */
export async function refusal(attempt: Promise<unknown>): Promise<ReglamentError> {
  try {
    await attempt;
  } catch (error) {
    if (error instanceof ReglamentError && !(error instanceof NotRefused)) return error;
    throw error;
  }
  throw new NotRefused();
}
