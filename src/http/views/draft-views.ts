import type { Definition } from '../../definitions/definition.ts';
import type { Draft, DraftSummary } from '../../definitions/draft.ts';
import { draftedContent } from '../../definitions/drafted-content.ts';
import type { Drafted } from '../../definitions/drafting.ts';
import { blocksPublication } from '../../lint/check-diagram.ts';
import type { Finding } from '../../lint/finding.ts';
import { DiagramUnreadable } from '../../model/errors.ts';
import { readDiagram } from '../../model/read-diagram.ts';
import type { DraftListed, DraftSaved, DraftView, FindingView, OtherDraftView, VersionView } from '../contract.ts';

/** What the views of versions need beside them. */
export interface VersionFacts {
  /** Name of the person; the id where nobody has it any more. */
  personName(id: string): string;
  activeCases(version: number): number;
}

/** One line of the list of versions. */
export function versionView(definition: Definition, facts: VersionFacts): VersionView {
  const { key, version, publishedAt, publishedBy, reason, amendment } = definition;
  return {
    key,
    version,
    publishedAt,
    publishedBy: publishedBy === undefined ? null : facts.personName(publishedBy),
    reason: reason ?? null,
    amendment: amendment ?? null,
    activeCases: facts.activeCases(version),
  };
}

/** What the analyst works on. */
export async function draftView(key: string, drafted: Drafted, { personName }: Pick<VersionFacts, 'personName'>): Promise<DraftView> {
  const { draft, revision, base, latest, others } = drafted;
  const changes = draft?.changes ?? {};
  const { content } = await draftedContent(base, changes);
  const channel = key.split('/').at(-1) ?? key;
  const digest = changes.digest === undefined ? (base?.digest ?? null) : changes.digest;
  return {
    key,
    service: content?.digest?.service || (await processName(changes.xml ?? base?.xml ?? '')) || key,
    channelName: content?.digest?.channelName ?? channel,
    tiedToAct: digest !== null,
    baseVersion: draft?.baseVersion ?? latest?.version ?? 0,
    latestVersion: latest?.version ?? 0,
    revision,
    savedAt: draft?.savedAt ?? null,
    others: otherDrafts(others, personName),
    xml: changes.xml ?? base?.xml ?? '',
    act: changes.act ?? base?.act ?? null,
    digest,
    scenarios: changes.scenarios ?? base?.scenarios ?? { scenarios: [] },
    forms: { ...base?.forms, ...changes.forms },
  };
}

/** What a save is answered with. */
export function draftSaved(
  { revision, savedAt, others }: Pick<Draft, 'revision' | 'savedAt'> & Pick<Drafted, 'others'>,
  { personName }: Pick<VersionFacts, 'personName'>,
): DraftSaved {
  return { revision, savedAt, others: otherDrafts(others, personName) };
}

function otherDrafts(others: Drafted['others'], personName: VersionFacts['personName']): readonly OtherDraftView[] {
  return others.map(({ person, savedAt }) => ({ analyst: personName(person), savedAt }));
}

/** A draft in the list of drafts. @param person who looks */
export function draftListed({ key, person: analyst, baseVersion, savedAt }: DraftSummary, person: string, facts: Pick<VersionFacts, 'personName'>): DraftListed {
  return { key, analyst: facts.personName(analyst), own: analyst === person, baseVersion, savedAt };
}

/** What the diagram is called; empty where it cannot be read. */
async function processName(xml: string): Promise<string> {
  const diagram = await readDiagram(xml).catch((error: unknown) => {
    if (error instanceof DiagramUnreadable) return null;
    throw error;
  });
  return diagram?.processName ?? '';
}

export function findingView(finding: Finding): FindingView {
  const { check, element, sentence, message = null, path, run = null } = finding;
  return { check, class: finding.class, element, sentence, message, path, run, blocking: blocksPublication(finding) };
}
