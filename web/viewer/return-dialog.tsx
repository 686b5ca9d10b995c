import type { JSX } from 'preact';
import type { CaseView } from '../../src/http/contract.ts';
import { returnDraft } from '../api.ts';
import type { ItemAddress } from '../api.ts';
import { ReasonDialog } from '../shared/reason-dialog.tsx';
import { texts } from '../shared/texts/texts.ts';

/** Button and dialog that return a draft to its author with a remark. */
export function ReturnDialog(props: {
  readonly address: ItemAddress;
  readonly onCase: (view: CaseView) => void;
  readonly onStale: () => void;
}): JSX.Element {
  const { corrections } = texts;
  const words = {
    open: corrections.button,
    title: corrections.dialogTitle,
    lead: corrections.dialogLead,
    label: corrections.remark,
    empty: corrections.remarkEmpty,
    confirm: corrections.confirm,
  };
  const send = (remark: string): Promise<CaseView> => returnDraft(props.address, remark);
  return <ReasonDialog words={words} final={false} send={send} onCase={props.onCase} onStale={props.onStale} />;
}
