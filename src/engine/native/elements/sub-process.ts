import type { ElementKind } from '../element-kind.ts';
import { makeScope } from '../token.ts';

/** Lasts as long as anything is inside. */
export const subProcess: ElementKind = {
  begin: (run, token) => {
    token.inner = makeScope(token, token.scope, token.local);
    run.begin(token.inner);
  },
};
