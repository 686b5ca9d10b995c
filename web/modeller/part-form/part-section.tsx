import type { ComponentChildren, JSX } from 'preact';
import { texts } from '../../shared/texts/texts.ts';
import type { JsonPath } from './json-path.ts';
import { useTroubles } from './part-context.ts';

/** A group of fields that can be shut; it says how many things are wrong in it. `paths`: what it holds. */
export function PartSection(props: { readonly title: string; readonly paths: readonly JsonPath[]; readonly open?: boolean; readonly children: ComponentChildren }): JSX.Element {
  const troubles = useTroubles(props.paths);
  return (
    <details class="part-section" open={props.open === true}>
      <summary>
        <h3>{props.title}</h3>
        {troubles > 0 && (
          <span class="item-troubles" title={texts.editors.items.troubles(troubles)}>
            {troubles}
          </span>
        )}
      </summary>
      <div class="part-fields">{props.children}</div>
    </details>
  );
}
