import { useEffect, useRef } from 'preact/hooks';
import type { FindingView } from '../../../src/http/contract.ts';
import { getCheckContext } from '../../api.ts';
import { noteFault } from '../../shared/live.ts';
import { LiveChecker } from './live-checker.ts';
import { WorkerChecks } from './worker-checks.ts';

/** Checks the diagram of a channel while it is changed. Answers what to call at each change; the first call is ours. */
export function useLiveCheck(
  key: string,
  xml: () => Promise<string>,
  onFindings: (findings: readonly FindingView[] | null) => void,
): () => void {
  const latest = useRef({ xml, onFindings });
  latest.current = { xml, onFindings };
  const live = useRef<LiveChecker | null>(null);
  useEffect(() => {
    let end = (): void => {};
    let gone = false;
    const begin = async (): Promise<void> => {
      const context = await getCheckContext(key);
      if (gone) return;
      const checks = new WorkerChecks(context);
      const checker = new LiveChecker({
        xml: () => latest.current.xml(),
        check: (text) => checks.check(text),
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
