import type { Diagram } from '../../model/diagram.ts';
import { analyse } from './analyse.ts';
import { faultsOfComingAgain } from './faults-of-coming-again.ts';
import { deadElements } from './dead-elements.ts';
import { endsReachedTwice } from './ends-reached-twice.ts';
import { MOST_STATES } from './explore.ts';
import type { SoundnessFault, SoundnessKind } from './fault.ts';
import { roundsWithoutEnd } from './rounds-without-end.ts';
import { stuckTokens } from './stuck-tokens.ts';
import { twoOutcomes } from './two-outcomes.ts';
import { unboundedPlaces } from './unbounded-places.ts';
import { unreadSemantics } from './unread-semantics.ts';
import { type Told, told } from '../../model/told.ts';

/** Its faults are read once, however many checks ask. */
const known = new WeakMap<Diagram, readonly SoundnessFault[]>();

/** Faults of one kind in the flow of tokens, by BPMN's own semantics and without asking any engine. */
export function soundnessFaults(diagram: Diagram, kind: SoundnessKind): readonly SoundnessFault[] {
  const faults = known.get(diagram) ?? faultsOf(diagram);
  known.set(diagram, faults);
  return faults.filter((fault) => fault.kind === kind);
}

function faultsOf(diagram: Diagram): readonly SoundnessFault[] {
  const unread = unreadSemantics(diagram);
  if (unread.length > 0) return unread.map(({ element, reason }) => undecided(element, reason));
  const analysis = analyse(diagram);
  const { exploration } = analysis;
  const stuck = stuckTokens(analysis);
  const faults = [...stuck, ...roundsWithoutEnd(analysis), ...unboundedPlaces(analysis)];
  // A place that grows is why much comes twice or cannot be seen to come at all: it is told alone.
  if (exploration.unbounded.length === 0) faults.push(...endsReachedTwice(analysis), ...twoOutcomes(analysis));
  if (exploration.unbounded.length === 0 && exploration.finished) faults.push(...deadElements(analysis, stuck));
  const again = faultsOfComingAgain(diagram);
  faults.push(...(again ?? []).filter(({ element }) => !faults.some((fault) => fault.element === element)));
  if (!exploration.finished || again === null) {
    faults.push(undecided(null, told`its tokens can stand in more ways than are gone through (${MOST_STATES} at most)`));
  }
  return faults;
}

function undecided(element: string | null, reason: Told): SoundnessFault {
  return { kind: 'undecided', element, ...told`it is not decided whether the diagram is sound: ${reason}; draw it simpler`, path: null, run: null };
}
