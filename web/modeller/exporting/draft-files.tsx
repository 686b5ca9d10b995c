import type { JSX } from 'preact';
import { texts } from '../../shared/texts/texts.ts';
import { handOut } from './hand-out.ts';
import { pictureOf } from './picture-of.ts';

/** The draft as files: the diagram, the whole set, the picture; and a way to open another file in its place. */
export function DraftFiles(props: {
  readonly draftKey: string;
  /** The diagram as it is now. */
  readonly xml: () => Promise<string>;
  /** Does something once everything is saved: the server packs the set. */
  readonly whenKept: (work: () => Promise<void>) => Promise<void>;
}): JSX.Element {
  const { imports } = texts.modeller;
  const { draftKey, xml, whenKept } = props;
  return (
    <details class="files-menu">
      <summary class="button-quiet">{imports.download}</summary>
      <ul>
        <li>
          <button type="button" class="button-link" onClick={() => void xml().then((text) => handOut(draftKey, text, 'bpmn'))}>
            {imports.diagram}
          </button>
        </li>
        <li>
          <button type="button" class="button-link" onClick={() => void whenKept(async () => location.assign(`/api/definitions/${draftKey}/draft/set`))}>
            {imports.set}
          </button>
        </li>
        <li>
          <button type="button" class="button-link" onClick={() => void xml().then(pictureOf).then((svg) => handOut(draftKey, svg, 'svg'))}>
            {imports.svg}
          </button>
        </li>
        <li>
          <a href={`/modeller/import?into=${draftKey}`}>{imports.title}…</a>
        </li>
      </ul>
    </details>
  );
}
