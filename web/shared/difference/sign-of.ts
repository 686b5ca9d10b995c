import type { ChangeSign } from '../../../src/http/contract.ts';

/** The sign of each kind of change, in the list and on the diagrams: nobody needs to see colours. */
export const SIGNS: Readonly<Record<ChangeSign, string>> = { added: '+', removed: '−', changed: '✎', moved: '→' };
