import type { JSX } from 'preact';

/** A link of the head to a section; the one the person is in says so. */
export function SectionLink(props: { readonly href: string; readonly children: string }): JSX.Element {
  const here = location.pathname === props.href;
  return (
    <a href={props.href} aria-current={here ? 'page' : undefined}>
      {props.children}
    </a>
  );
}
