import type { JSX } from 'preact';
import type { CaseView, DocumentView } from '../../src/http/contract.ts';
import { voidDocument } from '../api.ts';
import { ReasonDialog } from '../shared/reason-dialog.tsx';
import { texts } from '../shared/texts/texts.ts';

/** Button and dialog that declare an issued document void. */
export function VoidDialog(props: {
  readonly caseId: string;
  readonly document: DocumentView;
  readonly onCase: (view: CaseView) => void;
  readonly onStale: () => void;
}): JSX.Element {
  const { caseId, document, onCase, onStale } = props;
  const { voiding } = texts.verify;
  const words = { ...voiding, title: voiding.title(document.number) };
  return <ReasonDialog words={words} final send={(reason) => voidDocument(caseId, document.id, reason)} onCase={onCase} onStale={onStale} />;
}
