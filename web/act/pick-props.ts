import type { ElementView } from '../../src/http/contract.ts';

/** What every table of the page needs to point at the diagram and be pointed at by it. */
export interface PickProps {
  readonly elements: ReadonlyMap<string, ElementView>;
  readonly picked: ReadonlySet<string>;
  readonly language: string;
  readonly onPick: (elements: readonly string[]) => void;
}
