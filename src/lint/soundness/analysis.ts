import type { Diagram } from '../../model/diagram.ts';
import type { Exploration } from './explore.ts';
import type { TokenNet } from './token-net.ts';

/** What faults are read from. */
export interface Analysis {
  readonly diagram: Diagram;
  readonly net: TokenNet;
  readonly exploration: Exploration;
}
