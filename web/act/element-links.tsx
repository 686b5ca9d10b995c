import type { JSX } from 'preact';
import type { ElementView } from '../../src/http/contract.ts';

/** Elements as buttons that show them on the diagram. */
export function ElementLinks(props: {
  readonly ids: readonly string[];
  readonly elements: ReadonlyMap<string, ElementView>;
  readonly picked: ReadonlySet<string>;
  /** The language the act, and so the diagram, is written in. */
  readonly language: string;
  readonly onPick: (elements: readonly string[]) => void;
}): JSX.Element {
  return (
    <ul class="element-links" lang={props.language}>
      {props.ids.map((id) => (
        <li key={id}>
          <button type="button" data-element-id={id} aria-pressed={props.picked.has(id)} onClick={() => props.onPick([id])}>
            {props.elements.get(id)?.name || id}
          </button>
        </li>
      ))}
    </ul>
  );
}
