import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { DefinitionView, Me } from '../../src/http/contract.ts';
import { getDefinition } from '../api.ts';
import { FaultNotice, Notice } from '../shared/notice.tsx';
import { PageFrame } from '../shared/page-frame.tsx';
import { texts } from '../shared/texts/texts.ts';
import { useLoaded } from '../shared/use-loaded.ts';
import { MigrationDesk } from './migration-desk.tsx';

/** The key in `/migration/:region/:service/:channel`. */
function keyOf(pathname: string): string {
  return pathname.split('/').slice(2, 5).join('/');
}

/** The version named after `?to=`; undefined: the latest. */
function versionIn(search: string): number | undefined {
  const to = Number(new URLSearchParams(search).get('to'));
  return Number.isInteger(to) && to > 0 ? to : undefined;
}

/** Running cases of a channel and the version they are to run. */
export function MigrationPage({ me }: { readonly me: Me }): JSX.Element {
  const { migration, frame } = texts;
  const [key] = useState(() => keyOf(location.pathname));
  const [to] = useState(() => versionIn(location.search));
  const next = useLoaded<DefinitionView>(`${key} ${to}`, () => getDefinition(key, to));
  const analyst = me.roles.includes('analyst');
  return (
    <PageFrame me={me} wide>
      {next.fault !== null && <FaultNotice fault={next.fault} onRetry={next.reload} />}
      {next.value === null && next.fault === null && <p class="loading">{frame.loading}</p>}
      {next.value !== null && (
        <div class="case-head">
          <div class="case-title">
            <h1>
              {migration.heading} {migration.to(next.value.version)}
            </h1>
            <p>
              <span lang={next.value.act.language}>{next.value.service}</span>
              <span class="muted"> · {next.value.channelName} · </span>
              <a href={`/modeller/${key}`}>{migration.toModeller}</a>
            </p>
          </div>
        </div>
      )}
      {!analyst && <Notice kind="info">{migration.notAnalyst}</Notice>}
      {analyst && next.value !== null && <MigrationDesk next={next.value} />}
    </PageFrame>
  );
}
