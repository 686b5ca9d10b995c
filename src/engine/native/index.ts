import type { Engine } from '../port.ts';
import { compile } from './compile.ts';
import { migration } from './migration/migration.ts';
import { unsupported } from './unsupported.ts';

/** The engine of our own: a token core over a graph of integers; `docs/engines.md` says how it is built. */
export const nativeEngine: Engine = { name: 'native', compile, unsupported, migration };
