import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { texts } from '../shared/texts/texts.ts';

/** One sentence to tell the applicant: it can be copied, and printed alone on a page. */
export function AnswerPanel(props: { readonly text: string; readonly onClose: () => void }): JSX.Element {
  const { search } = texts;
  const panel = useRef<HTMLElement>(null);
  const [copied, setCopied] = useState<string | null>(null);
  useEffect(() => {
    setCopied(null);
    panel.current?.focus();
    panel.current?.scrollIntoView({ block: 'nearest' });
  }, [props.text]);
  const copy = (): void => {
    navigator.clipboard
      .writeText(props.text)
      .then(() => setCopied(search.copied))
      .catch(() => setCopied(search.notCopied));
  };
  return (
    <section class="panel answer" aria-labelledby="answer-title" ref={panel} tabIndex={-1}>
      <h2 id="answer-title">{search.answerTitle}</h2>
      <p class="answer-text">{props.text}</p>
      <div class="buttons">
        <button type="button" class="button-main" onClick={copy}>
          {search.copy}
        </button>
        <button type="button" class="button-quiet" onClick={() => print()}>
          {search.print}
        </button>
        <button type="button" class="button-quiet" onClick={props.onClose}>
          {search.close}
        </button>
        <span role="status">{copied}</span>
      </div>
    </section>
  );
}
