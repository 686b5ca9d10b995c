import { useEffect, useRef } from 'preact/hooks';
import type { CheckedSetView, FindingView } from '../../../src/http/contract.ts';
import { getCheckContext } from '../../api-amending.ts';
import { noteFault } from '../../shared/live.ts';
import { LiveChecker } from './live-checker.ts';
import { WorkerChecks } from './worker-checks.ts';

/**
 * Checks the diagram of a channel while it is changed. Answers what to call at each change; the first call is ours. `set`
 * is what belongs to the diagram where that is changed too: another object after each change; null: as the server has it.
 */
export function useLiveCheck(
  key: string,
  xml: () => Promise<string>,
  onFindings: (findings: readonly FindingView[] | null) => void,
  set: CheckedSetView | null = null,
): () => void {
  const latest = useRef({ xml, onFindings, set });
  latest.current = { xml, onFindings, set };
  const live = useRef<LiveChecker | null>(null);
  useEffect(() => {
    let end = (): void => {};
    let gone = false;
    const begin = async (): Promise<void> => {
      const { set: kept, ...installation } = await getCheckContext(key);
      if (gone) return;
      const checks = new WorkerChecks(installation);
      const checker = new LiveChecker({
        xml: () => latest.current.xml(),
        check: (text) => checks.check(text, latest.current.set ?? kept),
        onFindings: (findings) => latest.current.onFindings(findings),
        later: (callback, milliseconds) => {
          const timer = setTimeout(callback, milliseconds);
          return () => clearTimeout(timer);
        },
      });
      end = () => {
        checker.stop();
        checks.close();
      };
      live.current = checker;
      checker.changed();
    };
    begin().catch((cause: unknown) => {
      noteFault(cause);
      latest.current.onFindings(null);
    });
    return () => {
      gone = true;
      live.current = null;
      end();
    };
  }, [key]);
  return () => live.current?.changed();
}
