import type { HttpOptions } from '../../src/http/options.ts';

/** Migrations of an installation in which no case runs. */
export const noMigrations: HttpOptions['migrations'] = {
  plan: async (key, to) => ({ key, to, groups: [], moved: [] }),
  dryRun: async () => [],
  move: async () => [],
  undo: async (id) => {
    throw new TypeError(`no case ${id} is there to be moved`);
  },
};
