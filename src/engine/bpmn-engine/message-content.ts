import type { Content } from './library.ts';

/** A copy of a message's content deep enough that the library may write into it, with some fields replaced. */
export function cloneContent(content: Content, replaced: object = {}): Content {
  return structuredClone({ ...content, ...replaced });
}

/** The parent of an event's activity, given the content of its event definition: one level up. */
export function shiftParent({ parent }: Content): object | undefined {
  const [next, ...path] = parent?.path ?? [];
  if (next === undefined) return undefined;
  return { ...(next as object), ...(path.length === 0 ? {} : { path }) };
}
