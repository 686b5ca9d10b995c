import type { Diagram } from '../../model/diagram.ts';
import type { Analysis } from './analysis.ts';
import { compileNet } from './compile-net.ts';
import { explore } from './explore.ts';

/** Each diagram is gone through once, however many ask. */
const analysed = new WeakMap<Diagram, Analysis>();

/** The token game of a diagram, played through. */
export function analyse(diagram: Diagram): Analysis {
  const known = analysed.get(diagram);
  if (known !== undefined) return known;
  const net = compileNet(diagram);
  const analysis = { diagram, net, exploration: explore(net) };
  analysed.set(diagram, analysis);
  return analysis;
}
