import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Me, SwitchFailureRequest } from '../../src/http/contract.ts';
import { getTraining, switchFailure } from '../api.ts';
import { noteFault } from '../shared/live.ts';
import { FaultNotice } from '../shared/notice.tsx';
import { PageFrame } from '../shared/page-frame.tsx';
import { texts } from '../shared/texts/texts.ts';
import { training } from '../shared/training.ts';
import { useNow } from '../shared/use-now.ts';
import { groupsOf } from './groups.ts';
import { SystemGroup } from './system-group.tsx';

/** A breaker opens and closes without a case moving, so the page asks by itself. */
const ASK_EVERY_MS = 5_000;

/** How the state's systems answer, and switches that make them fail. */
export function TrainingPage({ me }: { readonly me: Me }): JSX.Element {
  const [fault, setFault] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const now = useNow();
  useEffect(() => {
    const look = async (): Promise<void> => {
      training.value = await getTraining();
    };
    const timer = setInterval(() => void look().catch(noteFault), ASK_EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  const change = async (wanted: SwitchFailureRequest): Promise<void> => {
    setBusy(true);
    setFault(null);
    try {
      training.value = await switchFailure(wanted);
    } catch (cause) {
      noteFault(cause);
      setFault(cause);
    }
    setBusy(false);
  };
  const view = training.value;
  const words = texts.training;
  const failing = view?.operations.some(({ failure }) => failure !== null) ?? false;
  return (
    <PageFrame me={me}>
      <div class="page-title">
        <h1>{texts.systems.title}</h1>
        {failing && (
          <button type="button" class="button-main" disabled={busy} onClick={() => void change({ failure: null })}>
            {words.allOff}
          </button>
        )}
      </div>
      <p class="lead">{texts.systems.lead}</p>
      {view !== null && <p class="lead">{view.available ? texts.systems.drills : words.unavailable}</p>}
      {fault !== null && <FaultNotice fault={fault} />}
      {view === null && <p class="loading">{texts.frame.loading}</p>}
      {view !== null && view.systems.length + view.operations.length > 0 && (
        <div class="panel">
          <table class="list training">
            <thead>
              <tr>
                <th scope="col">{texts.systems.system}</th>
                {view.available && <th scope="col">{words.failure}</th>}
                {view.available && <th scope="col">{words.times}</th>}
              </tr>
            </thead>
            {groupsOf(view).map((group) => (
              <SystemGroup key={group.name} group={group} switches={view.available} now={now} busy={busy} onChange={(wanted) => void change(wanted)} />
            ))}
          </table>
        </div>
      )}
    </PageFrame>
  );
}
