import type { Definition, DefinitionContent } from '../../definitions/definition.ts';
import { differenceOf } from '../../definitions/difference-of.ts';
import type { DifferenceSideView, DifferenceView } from '../contract.ts';

/** The analyst's draft as one of the sides. */
export interface DraftSide {
  readonly content: DefinitionContent;
  readonly savedAt: string;
  readonly analyst: string;
  readonly unread: readonly string[];
}

/** What the view needs beside the two sides. */
export interface DifferenceFacts {
  readonly personName: (id: string) => string;
  readonly versions: readonly Definition[];
  readonly hasDraft: boolean;
}

/** How a version, or a draft, differs from an older version. @throws DiagramUnreadable */
export async function differenceView(from: Definition, to: Definition | DraftSide, { personName, versions, hasDraft }: DifferenceFacts): Promise<DifferenceView> {
  const content = 'content' in to ? to.content : to;
  const { act, digest } = content;
  const side = (definition: Definition): DifferenceSideView => ({
    version: definition.version,
    at: definition.publishedAt,
    by: definition.publishedBy === undefined ? null : personName(definition.publishedBy),
    reason: definition.reason ?? null,
    xml: definition.xml,
  });
  return {
    key: from.key,
    service: digest?.service ?? from.key,
    channelName: digest?.channelName ?? from.key.split('/').at(-1) ?? '',
    language: act.language,
    positions: Object.fromEntries([...from.act.positions, ...act.positions].map(({ id, name }) => [id, name])),
    versions: versions.map(({ version }) => version),
    hasDraft,
    from: side(from),
    to: 'content' in to ? { version: null, at: to.savedAt, by: to.analyst, reason: null, xml: content.xml } : side(to),
    ...(await differenceOf(from, content)),
    unread: 'content' in to ? to.unread : [],
  };
}
