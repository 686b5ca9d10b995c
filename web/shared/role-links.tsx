import type { JSX } from 'preact';
import { SectionLink } from './section-link.tsx';
import { texts } from './texts/texts.ts';

/** Sections of the head that only some roles have, in their order. */
const sections = [
  { href: '/incidents', name: texts.sections.incidents, roles: ['administrator'] },
  { href: '/people', name: texts.sections.people, roles: ['administrator'] },
  { href: '/calendars', name: texts.calendars.section, roles: ['administrator'] },
  { href: '/training', name: texts.sections.training, roles: ['administrator'] },
  { href: '/audit', name: texts.sections.audit, roles: ['administrator', 'auditor'] },
] as const;

/** Links to the sections of the person's roles. */
export function RoleLinks(props: { readonly roles: readonly string[] }): JSX.Element {
  const open = sections.filter(({ roles }) => roles.some((role) => props.roles.includes(role)));
  return (
    <>
      {open.map(({ href, name }) => (
        <SectionLink key={href} href={href}>
          {name}
        </SectionLink>
      ))}
    </>
  );
}
