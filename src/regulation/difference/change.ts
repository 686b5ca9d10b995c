import type { Deadline, Source } from '../../model/diagram.ts';

/**
 * Two versions of a channel, told apart in the act's terms.
 *
 * - **subject**: what a change is of: an element of the diagram, a step of the digest, a field of a form.
 * - **aspect**: what of the subject changed: its deadline, its unit, its condition.
 * - **area**: what it matters for: what the act says, how a case runs, how it looks.
 */

/** A part of the set that is published together. */
export type ChangedFile = 'diagram' | 'digest' | 'act' | 'forms' | 'scenarios';

export type ChangeArea = 'act' | 'run' | 'look';

/** How a change is marked. `moved`: to another lane, pool or place in the picture. */
export type ChangeSign = 'added' | 'removed' | 'changed' | 'moved';

/** Something with an id and, mostly, a name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A value before or after, as data: words for it are the reader's. */
export type ChangeValue =
  /** Words of the act or of the diagram. */
  | { readonly type: 'text'; readonly text: string }
  /** An expression, an operation, an id: what a machine reads. */
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'number'; readonly number: number }
  | { readonly type: 'truth'; readonly truth: boolean }
  | { readonly type: 'deadline'; readonly deadline: Deadline }
  | { readonly type: 'place'; readonly place: Source }
  | { readonly type: 'positions'; readonly positions: readonly string[] }
  /** Another element of the same version. */
  | { readonly type: 'element'; readonly element: Named }
  /** A type of BPMN, as `userTask`; with the kind of event where it is one. */
  | { readonly type: 'type'; readonly bpmn: string; readonly event: string | null }
  /** A FEEL mapping, or a header: `target` takes `source`. */
  | { readonly type: 'mapping'; readonly target: string; readonly source: string };

/** What of a diagram's element can change. `other` is whatever has no name of its own here: nothing is left out. */
export type DiagramAspect =
  | 'element'
  | 'id'
  | 'name'
  | 'type'
  | 'scope'
  | 'pool'
  | 'lane'
  | 'from'
  | 'to'
  | 'attached'
  | 'condition'
  | 'default-flow'
  | 'flow-order'
  | 'deadline'
  | 'place'
  | 'position'
  | 'remark'
  | 'operation'
  | 'retries'
  | 'input'
  | 'output'
  | 'header'
  | 'form'
  | 'completion'
  | 'called-process'
  | 'timer'
  | 'message'
  | 'error'
  | 'signal'
  | 'escalation'
  | 'loop'
  | 'interrupting'
  | 'drawing'
  | 'order'
  | 'other';

export interface ChangeSubject {
  readonly file: ChangedFile;
  /** `userTask`, `sequenceFlow`, …; of the other files `step`, `row`, `unit`, `field`, `scenario`, … */
  readonly kind: string;
  /** Null: there was none. Of the other files the key of the part, and what it is called. */
  readonly old: Named | null;
  readonly new: Named | null;
  /** What a flow joins, in the version that has it, the newer first; null of what is no flow. */
  readonly between: readonly [from: Named, to: Named] | null;
  /** Where in the act it comes from. */
  readonly places: readonly Source[];
  /** The elements to show on the old and on the new diagram; null where there is none. */
  readonly elements: { readonly old: string | null; readonly new: string | null };
}

/** Something that came or went together with its subject. */
export interface ChangeFact {
  readonly aspect: string;
  readonly value: ChangeValue;
}

export interface Change {
  readonly area: ChangeArea;
  readonly sign: ChangeSign;
  /** A `DiagramAspect`; of the other files the name of the field, `part` where the whole part came or went, `order`. */
  readonly aspect: string;
  /** Which of several, or where in the file: the key of a header, the path of an attribute. */
  readonly detail: string | null;
  readonly subject: ChangeSubject;
  /** Null: there was nothing. Both null where only that it changed can be said. */
  readonly old: ChangeValue | null;
  readonly new: ChangeValue | null;
  /** Of an added or removed element: what it is made of. */
  readonly facts: readonly ChangeFact[];
}
