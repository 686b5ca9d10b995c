import type { JSX } from 'preact';
import type { DefinitionSummary, DraftListed } from '../../src/http/contract.ts';
import { getDrafts } from '../api-amending.ts';
import { formatInstant } from '../shared/format.ts';
import { FaultNotice } from '../shared/notice.tsx';
import { texts } from '../shared/texts/texts.ts';
import { useLoaded } from '../shared/use-loaded.ts';

/** The drafts of all analysts: one's own to go on with, the others' to know of. Nothing where there are none. */
export function DraftsPanel({ definitions }: { readonly definitions: readonly DefinitionSummary[] }): JSX.Element | null {
  const { start } = texts;
  const drafts = useLoaded<readonly DraftListed[]>('drafts', getDrafts);
  const titles = new Map(definitions.map(({ key, service, channelName }) => [key, `${service} · ${channelName}`]));
  if (drafts.fault !== null) return <FaultNotice fault={drafts.fault} onRetry={drafts.reload} />;
  if (drafts.value === null || drafts.value.length === 0) return null;
  return (
    <section class="panel drafts" aria-labelledby="drafts-title">
      <h2 id="drafts-title">{start.drafts}</h2>
      <ul>
        {drafts.value.map(({ key, analyst, own, baseVersion, savedAt }) => (
          <li key={`${key} ${analyst}`}>
            <a href={`/modeller/${key}`}>{titles.get(key) ?? key}</a>
            <span class="muted">
              {[own ? start.ownDraft : analyst, formatInstant(savedAt), ...(baseVersion === 0 ? [texts.modeller.neverPublished] : [])].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
