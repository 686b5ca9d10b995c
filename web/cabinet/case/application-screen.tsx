import type { JSX } from 'preact';
import type { CabinetCaseView } from '../../../src/http/contract.ts';
import { DueMark } from '../../shared/due-mark.tsx';
import { formatInstant } from '../../shared/format.ts';
import { Notice } from '../../shared/notice.tsx';
import { texts } from '../../shared/texts/texts.ts';
import { useNow } from '../../shared/use-now.ts';
import { WithdrawDialog } from '../../shared/withdraw-dialog.tsx';
import { cabinet } from '../../api.ts';
import { ActFacts } from '../act-facts.tsx';
import { stageLead } from '../stage-lead.ts';
import { StageMark } from '../stage-mark.tsx';
import { DiagramDetails } from './diagram-details.tsx';
import { FilesHere } from './files-here.tsx';
import { LookersPanel } from './lookers-panel.tsx';
import { OwnTask } from './own-task.tsx';
import { QuestionnairePanel } from './questionnaire-panel.tsx';
import { Timeline } from './timeline.tsx';

/** Everything the applicant sees of one application, the step that is theirs first. */
export function ApplicationScreen(props: {
  readonly view: CabinetCaseView;
  readonly onCase: (view: CabinetCaseView) => void;
  readonly onStale: () => void;
}): JSX.Element {
  const { view } = props;
  const words = texts.cabinet;
  const now = useNow();
  return (
    <>
      <div class="application-head">
        <p class="eyebrow">
          {words.application} {words.number(view.number)}
        </p>
        <h1 lang={view.language}>{view.service}</h1>
        <p class="application-stage" aria-live="polite">
          <StageMark view={view} />
          <span>{stageLead(view, view.documents.length)}</span>
        </p>
      </div>
      {view.delayed && <Notice kind="warning">{words.delayed}</Notice>}
      <OwnTask view={view} onCase={props.onCase} onStale={props.onStale} />
      <div class="application-grid">
        <FilesHere view={view} />
        <Timeline events={view.timeline} language={view.language} now={now} />
        <section class="panel" aria-label={words.application}>
          <dl class="facts">
            <div>
              <dt>{words.office}</dt>
              <dd>
                {view.office.name}
                <span class="sub">{view.office.address}</span>
              </dd>
            </div>
            <div>
              <dt>{words.submitted}</dt>
              <dd>{formatInstant(view.startedAt)}</dd>
            </div>
            {view.endedAt !== null && (
              <div>
                <dt>{words.finished}</dt>
                <dd>{formatInstant(view.endedAt)}</dd>
              </div>
            )}
            {view.endedAt === null && (view.dueAt !== null || view.dueState !== undefined) && (
              <div>
                <dt>{words.dueAt}</dt>
                <dd>
                  {view.dueAt === null || view.overdue || view.dueState !== undefined ? (
                    <DueMark dueAt={view.dueAt} overdue={view.overdue} dueState={view.dueState} now={now} />
                  ) : (
                    formatInstant(view.dueAt)
                  )}
                </dd>
              </div>
            )}
            {view.act !== null && <ActFacts act={view.act} />}
          </dl>
          {view.withdrawalReason !== null && <p class="application-reason">{words.reason(view.withdrawalReason)}</p>}
          {view.mayWithdraw && (
            <p class="application-withdraw">
              <WithdrawDialog
                lead={words.withdrawLead}
                reasonLabel={words.withdrawReason}
                withdraw={(reason) => cabinet.withdraw(view.id, reason)}
                onCase={props.onCase}
                onStale={props.onStale}
              />
            </p>
          )}
        </section>
      </div>
      <QuestionnairePanel view={view} onCase={props.onCase} onStale={props.onStale} />
      <LookersPanel caseId={view.id} revision={view.revision} />
      <DiagramDetails caseId={view.id} revision={view.revision} />
    </>
  );
}
