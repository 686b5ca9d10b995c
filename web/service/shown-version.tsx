import type { JSX } from 'preact';
import { Notice } from '../shared/notice.tsx';
import { texts } from '../shared/texts/texts.ts';

/** The version asked for in `?version=N`; undefined: the latest. */
export function versionOf(search: string): number | undefined {
  const asked = new URLSearchParams(search).get('version');
  return asked !== null && /^[1-9]\d{0,8}$/.test(asked) ? Number(asked) : undefined;
}

/** Says that this is a certain version, and which one new cases take; nothing where it is that one. */
export function ShownVersion(props: { readonly definitionKey: string; readonly version: number; readonly latest: number }): JSX.Element | null {
  const { modeller } = texts;
  if (props.version === props.latest) return null;
  return (
    <Notice kind="info">
      <span>{modeller.versionShown(props.version, props.latest)}</span>
      <a href={`/services/${props.definitionKey}`}>{modeller.toLatest}</a>
    </Notice>
  );
}
