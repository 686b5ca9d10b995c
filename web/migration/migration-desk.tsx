import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { DefinitionView, MigrationPlanView, MigrationResultView } from '../../src/http/contract.ts';
import { migrateCases, planMigration, tryMigration, undoMigration } from '../api-amending.ts';
import { noteFault } from '../shared/live.ts';
import { FaultNotice, Notice } from '../shared/notice.tsx';
import { problemText } from '../shared/problem-text.ts';
import { ReasonDialog } from '../shared/reason-dialog.tsx';
import { texts } from '../shared/texts/texts.ts';
import { useLoaded } from '../shared/use-loaded.ts';
import { GroupTable, groupKey } from './group-table.tsx';
import { inBatches } from './in-batches.ts';
import { type Mapping, type Question, questionsOf, withQuestions } from './mapping.ts';
import { MappingPanel } from './mapping-panel.tsx';
import { MovedTable } from './moved-table.tsx';
import { ResultTable } from './result-table.tsx';
import { useOldVersions } from './use-old-versions.ts';

/** What the last dry run or move has come to. */
interface Outcome {
  readonly moved: boolean;
  readonly results: readonly MigrationResultView[];
}

/** The plan, the new places, the try, the move and the way back. */
export function MigrationDesk({ next }: { readonly next: DefinitionView }): JSX.Element {
  const { migration, frame } = texts;
  const { key, version: to } = next;
  const [mapping, setMapping] = useState<Mapping>({});
  const [questions, setQuestions] = useState<readonly Question[]>([]);
  /** Groups taken out of what is moved: whatever continues is chosen first. */
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState<number | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [said, setSaid] = useState<{ readonly kind: 'good' | 'danger'; readonly text: string } | null>(null);
  const [busy, setBusy] = useState(false);
  const plan = useLoaded<MigrationPlanView>(JSON.stringify([key, to, mapping]), () => planMigration(key, { to, mapping }));
  const [last, setLast] = useState<MigrationPlanView | null>(null);
  useEffect(() => {
    if (plan.value === null) return;
    const asked = questionsOf(plan.value.groups);
    setLast(plan.value);
    setQuestions((known) => withQuestions(known, asked));
  }, [plan.value]);

  const groups = last?.groups ?? [];
  const versions = [...new Set(groups.map(({ version }) => version))];
  const old = useOldVersions(key, versions);
  const onLeft = old.get(shown ?? versions[0] ?? 0) ?? null;
  const nameIn = (definition: DefinitionView | null | undefined, element: string): string | null =>
    definition?.elements.find(({ id }) => id === element)?.name || null;
  const nameOf = (element: string, version: number | null = null): string =>
    (version === null ? null : nameIn(old.get(version), element)) ??
    nameIn(next, element) ??
    [...old.values()].map((definition) => nameIn(definition, element)).find((name) => name !== null) ??
    element;

  const chosen = new Set(groups.filter((group) => group.state === 'continues').map(groupKey).filter((name) => !left.has(name)));
  const cases = groups.filter((group) => chosen.has(groupKey(group))).flatMap((group) => group.cases.map(({ id }) => id));
  const remap = (changed: Mapping): void => {
    setMapping(changed);
    setOutcome(null);
  };
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setSaid(null);
    try {
      await work();
    } catch (cause) {
      noteFault(cause);
      setSaid({ kind: 'danger', text: problemText(cause) });
      plan.reload();
    }
    setBusy(false);
  };
  const undo = async (id: string, number: string): Promise<void> => {
    await undoMigration(id);
    setOutcome(null);
    setSaid({ kind: 'good', text: migration.undone(number) });
    plan.reload();
  };

  if (last === null) return plan.fault === null ? <p class="loading">{frame.loading}</p> : <FaultNotice fault={plan.fault} onRetry={plan.reload} />;
  return (
    <div class="migration">
      {plan.fault !== null && <FaultNotice fault={plan.fault} onRetry={plan.reload} />}
      {said !== null && <Notice kind={said.kind}>{said.text}</Notice>}
      <section class="panel" aria-labelledby="groups-title">
        <h2 id="groups-title">{migration.groups}</h2>
        {groups.length === 0 && <p class="empty">{migration.none}</p>}
        {groups.length > 0 && (
          <>
            <p class="muted">{migration.lead}</p>
            <GroupTable
              groups={groups}
              chosen={chosen}
              nameOf={nameOf}
              onChoose={(group, take) => setLeft(new Set(take ? [...left].filter((one) => one !== group) : [...left, group]))}
            />
            <div class="buttons">
              <span class="muted">{migration.chosen(cases.length)}</span>
              <button
                type="button"
                class="button-quiet"
                disabled={busy || cases.length === 0}
                onClick={() => void attempt(async () => setOutcome({ moved: false, results: await inBatches(cases, (batch) => tryMigration(key, { to, mapping, cases: batch })) }))}
              >
                {migration.dryRun}
              </button>
              {cases.length > 0 && (
                <ReasonDialog
                  words={migration.move}
                  final={false}
                  send={(reason) => inBatches(cases, (batch) => migrateCases(key, { to, mapping, cases: batch, reason }))}
                  onCase={(results) => {
                    setSaid(null);
                    setOutcome({ moved: true, results });
                    plan.reload();
                  }}
                  onStale={plan.reload}
                />
              )}
            </div>
          </>
        )}
      </section>
      {outcome !== null && (
        <section key={String(outcome.moved)} class="panel" ref={intoView} aria-labelledby="outcome-title" data-outcome={outcome.moved ? 'moved' : 'tried'}>
          <h2 id="outcome-title">{outcome.moved ? migration.done : migration.tried}</h2>
          <ResultTable results={outcome.results} moved={outcome.moved} nameOf={nameOf} />
        </section>
      )}
      {last.moved.length > 0 && <MovedTable moved={last.moved} busy={busy} onUndo={(id, number) => void attempt(() => undo(id, number))} />}
      {onLeft !== null && (
        <MappingPanel
          old={onLeft}
          next={next}
          versions={versions}
          onVersion={setShown}
          groups={groups}
          questions={questions}
          mapping={mapping}
          nameOf={(element) => nameOf(element, onLeft.version)}
          onMapping={remap}
        />
      )}
    </div>
  );
}

/** What has come of it is shown where it was asked for, be the page as long as it may. */
function intoView(node: HTMLElement | null): void {
  node?.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
}
