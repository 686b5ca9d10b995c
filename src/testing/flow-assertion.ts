// Read before this file: of several signatures, those declared later are tried first.
/// <reference types="chai" preserve="true" />
import type { ElementOf, FlowShape } from './flow-shape.ts';
import type { Flow } from './flow.ts';
import type { FlowCase } from './flow-case.ts';
import type { DocumentWanted } from './judge-papers.ts';
import type { JournalType } from './judge-journal.ts';

/** Words that say nothing and make a sentence, and `not`. */
interface Words<Self> {
  readonly to: Self;
  readonly be: Self;
  readonly been: Self;
  readonly is: Self;
  readonly and: Self;
  readonly has: Self;
  readonly have: Self;
  readonly a: Self;
  readonly an: Self;
  readonly still: Self;
  readonly also: Self;
  readonly not: Self;
}

/** What adapters were asked. */
export interface Asked<Self> {
  (operation: string, values?: Readonly<Record<string, unknown>>): Self;
  once(operation: string, values?: Readonly<Record<string, unknown>>): Self;
  twice(operation: string, values?: Readonly<Record<string, unknown>>): Self;
  times(count: number, operation: string, values?: Readonly<Record<string, unknown>>): Self;
}

/** What can be said of a flow: what its adapters were asked. */
export interface CallsAssertion extends Words<CallsAssertion> {
  readonly asked: Asked<CallsAssertion>;
}

/** What can be said of a case, with the ids of its diagram. Each can be said with `not`. */
export interface FlowAssertion<Shape extends FlowShape> extends Words<FlowAssertion<Shape>> {
  /** Where it waits. */
  readonly stand: {
    at(...elements: readonly ElementOf<Shape>[]): FlowAssertion<Shape>;
    readonly only: { at(...elements: readonly ElementOf<Shape>[]): FlowAssertion<Shape> };
  };
  /** What it has left behind: elements, and flows it has taken. With `not`: none of them. */
  readonly passed: {
    (...ids: readonly (ElementOf<Shape> | Shape['flows'])[]): FlowAssertion<Shape>;
    inOrder(...ids: readonly (ElementOf<Shape> | Shape['flows'])[]): FlowAssertion<Shape>;
  };
  /** All the elements it has entered, in order, and no other. */
  gone(...elements: readonly ElementOf<Shape>[]): FlowAssertion<Shape>;
  readonly ended: { (): FlowAssertion<Shape>; at(end: Shape['ends']): FlowAssertion<Shape> };
  readonly withdrawn: FlowAssertion<Shape>;
  readonly incident: { at(element: ElementOf<Shape>, code?: string): FlowAssertion<Shape> };
  /** Values among what the case knows. */
  know(values: Readonly<Record<string, unknown>>): FlowAssertion<Shape>;
  /** When it must be done: the service, or an element. `2026-03-05` is any instant of the day; null: never. */
  deadline(at?: string | null, element?: ElementOf<Shape>): FlowAssertion<Shape>;
  readonly met: { deadline(element?: ElementOf<Shape>): FlowAssertion<Shape> };
  readonly missed: { deadline(element?: ElementOf<Shape>): FlowAssertion<Shape> };
  /** A document that no other has replaced, by its title or more. */
  document(wanted?: DocumentWanted): FlowAssertion<Shape>;
  readonly final: { document(wanted?: DocumentWanted): FlowAssertion<Shape> };
  readonly draft: { document(wanted?: DocumentWanted): FlowAssertion<Shape> };
  readonly void: { document(wanted?: DocumentWanted): FlowAssertion<Shape> };
  readonly journalled: {
    (type: JournalType, fields?: Readonly<Record<string, unknown>>): FlowAssertion<Shape>;
    inOrder(...types: readonly JournalType[]): FlowAssertion<Shape>;
  };
  /** The chain of the journal's hashes holds. */
  readonly intact: FlowAssertion<Shape>;
  readonly asked: Asked<FlowAssertion<Shape>>;
}

/** The type itself; nothing where it is `any`, which would else be taken for a case. */
type Certain<Type> = 0 extends 1 & Type ? never : Type;
type ShapeIn<Subject> = Subject extends FlowCase<infer Shape> ? Shape : FlowShape;

declare global {
  namespace Chai {
    interface ExpectStatic {
      <Subject extends FlowCase>(subject: Certain<Subject>, message?: string): FlowAssertion<ShapeIn<Subject>>;
      <Subject extends Flow>(subject: Certain<Subject>, message?: string): CallsAssertion;
    }
  }
}
