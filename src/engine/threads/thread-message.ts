import type { Diagram } from '../../model/diagram.ts';
import type { EngineState, Step, Stimulus, Variables } from '../port.ts';
import type { PackedFailure } from './pack-failure.ts';

/** A diagram, and those it calls by process id, without the source: that is read by the check, which is made before. */
export interface Parcel {
  readonly diagram: Omit<Diagram, 'source'>;
  readonly called: ReadonlyMap<string, Omit<Diagram, 'source'>>;
}

/** What is asked of a thread: one step of one program. Everything of it is copied. */
export interface AskedStep {
  /** Hash of the parcel. */
  readonly program: string;
  /** Sent when the thread has said that it does not know the program. */
  readonly parcel?: Parcel;
  readonly move:
    | { readonly kind: 'start'; readonly variables: Variables }
    | { readonly kind: 'advance'; readonly state: EngineState; readonly stimulus: Stimulus };
}

/** What a thread answers. */
export type AnsweredStep =
  | { readonly kind: 'made'; readonly step: Step }
  | { readonly kind: 'failed'; readonly failure: PackedFailure }
  | { readonly kind: 'program-unknown' };
