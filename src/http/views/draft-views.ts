import type { Definition } from '../../definitions/definition.ts';
import type { Drafted } from '../../definitions/drafting.ts';
import { blocksPublication } from '../../lint/check-diagram.ts';
import type { Finding } from '../../lint/finding.ts';
import type { DraftView, FindingView, VersionView } from '../contract.ts';

/** What the views of versions need beside them. */
export interface VersionFacts {
  /** Name of the person; the id where nobody has it any more. */
  personName(id: string): string;
  activeCases(version: number): number;
}

/** One line of the list of versions. */
export function versionView(definition: Definition, facts: VersionFacts): VersionView {
  const { key, version, publishedAt, publishedBy, reason } = definition;
  return {
    key,
    version,
    publishedAt,
    publishedBy: publishedBy === undefined ? null : facts.personName(publishedBy),
    reason: reason ?? null,
    activeCases: facts.activeCases(version),
  };
}

/** What the analyst works on. */
export function draftView({ draft, revision, latest }: Drafted): DraftView {
  return {
    key: latest.key,
    baseVersion: draft?.baseVersion ?? latest.version,
    latestVersion: latest.version,
    revision,
    savedAt: draft?.savedAt ?? null,
    xml: draft?.xml ?? latest.xml,
  };
}

export function findingView(finding: Finding): FindingView {
  const { check, element, sentence, path } = finding;
  return { check, class: finding.class, element, sentence, path, blocking: blocksPublication(finding) };
}
