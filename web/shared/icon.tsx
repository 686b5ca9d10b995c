import type { JSX } from 'preact';
import { iconPath } from './icon-paths.ts';
import type { IconName } from './icon-paths.ts';

/** A small picture beside a text that says the same; read by nobody. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false" data-icon={name}>
      <path d={iconPath(name)} fill="none" stroke="currentColor" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
