import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PaperCheckView } from '../../src/http/contract.ts';
import { checkPaper, checkPaperFile } from '../api.ts';
import { LanguageSwitch } from '../shared/language-switch.tsx';
import { Notice } from '../shared/notice.tsx';
import { problemText } from '../shared/problem-text.ts';
import { texts } from '../shared/texts/texts.ts';
import { codeInAddress } from './code-in-address.ts';
import { type CheckedBy, PaperVerdict } from './paper-verdict.tsx';

type Shown = { readonly check: PaperCheckView; readonly by: CheckedBy } | null;

/** For everybody who has a paper in their hands: whether it was issued here and holds, by its code or by its file. */
export function VerifyPage(): JSX.Element {
  const { verify } = texts;
  const [shown, setShown] = useState<Shown>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  /** Name of the file that was checked last. */
  const [named, setNamed] = useState<string | null>(null);
  const code = useRef<HTMLInputElement>(null);
  const file = useRef<HTMLInputElement>(null);

  const run = async (by: CheckedBy, ask: () => Promise<PaperCheckView>): Promise<void> => {
    setBusy(true);
    setFault(null);
    setShown(null);
    try {
      setShown({ check: await ask(), by });
    } catch (cause) {
      setFault(problemText(cause));
    }
    setBusy(false);
  };

  const byCode = async (event?: Event): Promise<void> => {
    event?.preventDefault();
    const typed = code.current?.value.trim() ?? '';
    if (typed === '') setFault(verify.noCode);
    else {
      setNamed(null);
      await run('code', () => checkPaper({ code: typed }));
    }
    if (typed === '') code.current?.focus();
  };

  const byFile = async (): Promise<void> => {
    const chosen = file.current?.files?.[0];
    if (chosen === undefined) return;
    setNamed(chosen.name);
    await run('file', () => checkPaperFile(chosen));
    // The same file, changed meanwhile, may be chosen again.
    if (file.current !== null) file.current.value = '';
  };

  useEffect(() => {
    const follow = (): void => {
      const brought = codeInAddress(location.hash);
      if (brought === null || code.current === null) return;
      code.current.value = brought.toUpperCase();
      void byCode();
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  return (
    <>
      <header class="page-head verify-head">
        <span class="brand">{texts.product}</span>
        <LanguageSwitch />
      </header>
      <main class="verify">
        <h1>{verify.title}</h1>
        <p class="lead">{verify.lead}</p>
        <div class="ways">
          <form class="panel" onSubmit={(event) => void byCode(event)} noValidate aria-labelledby="by-code">
            <h2 id="by-code">{verify.byCode}</h2>
            <label>
              {verify.code}
              <input name="code" ref={code} class="code" autocomplete="off" autocapitalize="characters" spellcheck={false} maxLength={40} aria-describedby="code-hint" />
            </label>
            <p id="code-hint" class="hint">
              {verify.codeHint}
            </p>
            <button type="submit" class="button-main" disabled={busy}>
              {verify.submit}
            </button>
          </form>
          <div class="panel">
            <h2 id="by-file">{verify.byFile}</h2>
            <p>{verify.file}</p>
            <input type="file" name="file" ref={file} hidden accept=".pdf,application/pdf" onChange={() => void byFile()} />
            <div class="chosen">
              <button type="button" class="button-quiet" disabled={busy} aria-describedby="file-hint" onClick={() => file.current?.click()}>
                {verify.choose}
              </button>
              {named !== null && <span class="muted">{named}</span>}
            </div>
            <p id="file-hint" class="hint">
              {verify.fileHint}
            </p>
          </div>
        </div>
        {fault !== null && <Notice kind="danger">{fault}</Notice>}
        <div aria-live="polite">
          {busy && <p class="loading">{verify.checking}</p>}
          {shown !== null && <PaperVerdict {...shown} />}
        </div>
      </main>
    </>
  );
}
