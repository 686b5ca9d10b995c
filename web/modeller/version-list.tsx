import type { JSX } from 'preact';
import type { VersionView } from '../../src/http/contract.ts';
import { AmendmentLine } from '../shared/amendment-line.tsx';
import { formatInstant } from '../shared/format.ts';
import { texts } from '../shared/texts/texts.ts';
import { VersionFiles } from './exporting/version-files.tsx';

/** Every version of a channel, newest first: who published it, when and why, and a way to look at it. */
export function VersionList(props: {
  readonly versions: readonly VersionView[];
  /** Whether they are handed out as files: to analysts. */
  readonly files: boolean;
}): JSX.Element {
  const { versions, files } = props;
  const { modeller, difference } = texts;
  return (
    <section class="panel versions" aria-labelledby="versions-title">
      <h2 id="versions-title">{modeller.versions}</h2>
      <ul>
        {versions.map(({ key, version, publishedAt, publishedBy, reason, amendment, activeCases }, index) => (
          <li key={version} data-version={version}>
            <span class="version-head">
              <a href={`/services/${key}?version=${version}`}>{modeller.versionOf(version)}</a>
              {index === 0 && <span class="version-current">{modeller.versionCurrent}</span>}
            </span>
            <span class="version-facts">
              {reason !== null && <span class="version-reason">{reason}</span>}
              {amendment !== null && <AmendmentLine amendment={amendment} />}
              <span class="muted">
                {[formatInstant(publishedAt), publishedBy ?? modeller.versionFromFolder].join(' · ')}
                {activeCases > 0 && ` · ${modeller.versionCases(activeCases)}`}
                {(version > 1 || files) && ' · '}
              </span>
              {version > 1 && (
                <a href={`/difference/${key}?from=${version - 1}&to=${version}`} aria-label={difference.withPreviousOf(version, version - 1)}>
                  {difference.withPrevious}
                </a>
              )}
              {version > 1 && files && <span class="muted"> · </span>}
              {files && <VersionFiles definitionKey={key} version={version} />}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
