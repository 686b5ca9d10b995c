import type { JSX } from 'preact';
import type { VersionView } from '../../src/http/contract.ts';
import { Notice } from '../shared/notice.tsx';
import { texts } from '../shared/texts/texts.ts';

/** Says that cases run versions before the latest, and leads to where it is decided what becomes of them. */
export function MigrationLink({ versions }: { readonly versions: readonly VersionView[] }): JSX.Element | null {
  const [latest, ...older] = versions;
  const cases = older.reduce((sum, { activeCases }) => sum + activeCases, 0);
  if (latest === undefined || cases === 0) return null;
  return (
    <Notice kind="info">
      <a href={`/migration/${latest.key}?to=${latest.version}`}>{texts.migration.decide(cases)}</a>
    </Notice>
  );
}
