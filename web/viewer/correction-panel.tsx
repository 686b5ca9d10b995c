import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CaseView, CorrectionForm, CorrectionView } from '../../src/http/contract.ts';
import { getCorrection, sendCorrection, uploadAttachment } from '../api.ts';
import { formatInstant } from '../shared/format.ts';
import { FaultNotice, Notice } from '../shared/notice.tsx';
import { texts } from '../shared/texts/texts.ts';
import { useLoaded } from '../shared/use-loaded.ts';
import { FormPanel } from '../shared/form/form-panel.tsx';
import type { Word } from '../shared/word.ts';

/** A draft that was returned: for its author the form of the decision, for the others who has to put it right. */
export function CorrectionPanel(props: {
  readonly caseId: string;
  /** Language of the act. */
  readonly language: string;
  readonly correction: CorrectionView;
  readonly nameOf: (element: string) => string;
  readonly onCase: (view: CaseView) => void;
  readonly onStale: () => void;
}): JSX.Element {
  const { correction } = props;
  const { corrections } = texts;
  return (
    <section class="panel correction" aria-labelledby="correction-title" data-correction={correction.element}>
      <h2 id="correction-title">{corrections.title}</h2>
      <p class="muted">{corrections.returned(correction.by, formatInstant(correction.at))}</p>
      <blockquote class="remark">{correction.remark}</blockquote>
      {correction.mayCorrect ? <CorrectionWork {...props} /> : <p>{corrections.waits(correction.author, props.nameOf(correction.decision))}</p>}
    </section>
  );
}

function CorrectionWork(props: Parameters<typeof CorrectionPanel>[0]): JSX.Element {
  const { element, pass } = props.correction;
  const address = { caseId: props.caseId, element, pass };
  const form = useLoaded<CorrectionForm>(`${element}#${pass}`, () => getCorrection(address));
  const [word, setWord] = useState<Word | null>(null);
  if (form.value === null) return form.fault === null ? <p class="loading">{texts.frame.loading}</p> : <FaultNotice fault={form.fault} onRetry={form.reload} />;
  return (
    <>
      <p>{texts.corrections.lead}</p>
      {word !== null && <Notice kind={word.kind}>{word.text}</Notice>}
      <FormPanel
        addressee={{ upload: (file) => uploadAttachment(address, file), complete: (values) => sendCorrection(address, values) }}
        form={form.value}
        language={props.language}
        mayComplete
        submitText={texts.corrections.submit}
        onWord={setWord}
        onStale={props.onStale}
        onDone={props.onCase}
      />
    </>
  );
}
