import type { Run } from './run.ts';
import type { Scope, Token } from './token.ts';

/** What one kind of element does with tokens. One file per kind in `elements/`, named by the standard. */
export interface ElementKind {
  /** A token comes along `flow`. Left out: it enters the element at once. */
  readonly arrive?: (run: Run, node: number, scope: Scope, flow: number) => void;
  /** The element was entered: it waits, or is left at once. */
  readonly begin: (run: Run, token: Token) => void;
  /** What it waited for has happened. Left out: it is left. */
  readonly complete?: (run: Run, token: Token) => void;
  /** Nothing moves any more: a join that waits for what can still come looks whether it may pass. Answers whether it did. */
  readonly settle?: (run: Run, node: number, scope: Scope) => boolean;
}

/** How an activity is done several times. */
export interface Repetition {
  /** A token comes to the activity as a whole. */
  readonly begin: (run: Run, node: number, scope: Scope, on: Token | null) => void;
  /** One instance has been left; its token is gone. */
  readonly instanceLeft: (run: Run, body: Token, instance: Token) => void;
}
