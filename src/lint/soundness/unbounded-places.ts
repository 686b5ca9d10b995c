import type { Analysis } from './analysis.ts';
import { pathTo } from './explore.ts';
import type { SoundnessFault } from './fault.ts';
import { runTo } from './run-along.ts';
import { told } from '../../model/told.ts';

/** Where tokens heap up without end: the place nearest to the start; those behind it grow for the same reason. */
export function unboundedPlaces({ net, exploration }: Analysis): readonly SoundnessFault[] {
  const [first] = exploration.unbounded;
  const place = net.places[first?.place ?? -1];
  if (first === undefined || place === undefined) return [];
  return [
    {
      kind: 'unbounded',
      element: place.element,
      ...told`each round leaves one token more before this element, without end: end what runs beside the round before it begins anew`,
      path: [...pathTo(first.state), ...(place.flow === null ? [] : [place.flow]), place.element],
      run: runTo(net, first.state),
    },
  ];
}
