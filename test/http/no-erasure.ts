import type { HttpOptions } from '../../src/http/options.ts';

/** For servers whose tests erase nothing. */
export const noErasure: HttpOptions['erasure'] = {
  years: null,
  due: async () => [],
  eraseDue: async () => 0,
  erase: () => Promise.reject(new Error('nothing is erased here')),
};
