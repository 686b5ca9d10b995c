import type { TaskView } from '../contract.ts';
import type { HttpOptions } from '../options.ts';

/** Where the person signs, for the view of a task: nothing where tokens are at hand. */
export function signingLayer({ signingLayer = null }: Pick<HttpOptions, 'signingLayer'>): Pick<TaskView, 'signingLayer'> {
  return signingLayer === null ? {} : { signingLayer: signingLayer.address };
}
