import type { JSX } from 'preact';
import type { CaseView, DefinitionView, Me } from '../../src/http/contract.ts';
import { eraseCase, withdrawCase } from '../api.ts';
import { DueMark } from '../shared/due-mark.tsx';
import { formatDate, formatInstant } from '../shared/format.ts';
import { ReasonDialog } from '../shared/reason-dialog.tsx';
import { StatusMark } from '../shared/status-mark.tsx';
import { texts } from '../shared/texts/texts.ts';
import { useNow } from '../shared/use-now.ts';
import { WithdrawDialog } from '../shared/withdraw-dialog.tsx';

/** Number, service, act, state and deadline of a case, and its withdrawal. */
export function CaseHead(props: {
  readonly me: Me;
  readonly view: CaseView;
  readonly definition: DefinitionView;
  readonly onCase: (view: CaseView) => void;
  readonly onStale: () => void;
}): JSX.Element {
  const { view, definition } = props;
  const { act } = definition;
  const now = useNow();
  return (
    <div class="case-head">
      <div class="case-title">
        <h1>
          {texts.pages.viewer} <span data-role="case-number">{view.number}</span>
        </h1>
        <p>
          <span lang={view.language}>{view.service}</span>
          <span class="muted">
            {' '}
            · {texts.start.actLine(act.number, formatDate(act.date))} · {texts.viewer.versionOf(view.definition.version)}
            {view.movedFrom !== undefined && ` (${texts.migration.movedNote(view.movedFrom.version, formatInstant(view.movedFrom.at))})`}
            {!definition.tiedToAct && ` · ${texts.start.untied}`} ·{' '}
            {view.office.name} ·{' '}
          </span>
          <a href={`/services/${view.definition.key}`}>{texts.viewer.openService}</a>
        </p>
      </div>
      <dl class="case-facts">
        <div>
          <dt>{texts.viewer.statusLabel}</dt>
          <dd>
            <StatusMark status={view.status} outcome={view.outcome} />
          </dd>
        </div>
        <div>
          <dt>{texts.viewer.startedAt}</dt>
          <dd>{formatInstant(view.startedAt)}</dd>
        </div>
        {(view.dueAt !== null || view.dueState !== undefined) && (
          <div>
            <dt>{texts.viewer.dueAt}</dt>
            <dd>
              {view.status !== 'active' && view.dueAt !== null ? (
                formatInstant(view.dueAt)
              ) : (
                <DueMark dueAt={view.dueAt} overdue={false} dueState={view.dueState} now={now} />
              )}
            </dd>
          </div>
        )}
      </dl>
      {view.mayWithdraw && view.status === 'active' && (
        <WithdrawDialog
          lead={texts.viewer.withdrawLead}
          reasonLabel={texts.viewer.withdrawReason}
          withdraw={(reason) => withdrawCase(view.id, reason)}
          onCase={props.onCase}
          onStale={props.onStale}
        />
      )}
      {view.mayErase === true && (
        <ReasonDialog words={texts.erasure.dialog} final send={(reason) => eraseCase(view.id, reason)} onCase={props.onCase} onStale={props.onStale} />
      )}
    </div>
  );
}
