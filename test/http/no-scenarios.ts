import type { HttpOptions } from '../../src/http/options.ts';

/** An installation that has no case to record and nothing to walk through. */
export const noScenarios: HttpOptions['scenarios'] = {
  record: async (id) => {
    throw new TypeError(`no case ${id} is there to be recorded`);
  },
  walk: async (key) => {
    throw new TypeError(`no draft of ${key} is there to be walked through`);
  },
};
