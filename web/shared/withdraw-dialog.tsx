import type { JSX } from 'preact';
import { ReasonDialog } from './reason-dialog.tsx';
import { texts } from './texts/texts.ts';

/** Button and dialog that withdraw an application for a reason. */
export function WithdrawDialog<View>(props: {
  /** What it means, in a sentence or two. */
  readonly lead: string;
  readonly reasonLabel: string;
  readonly withdraw: (reason: string) => Promise<View>;
  readonly onCase: (view: View) => void;
  readonly onStale: () => void;
}): JSX.Element {
  const { viewer } = texts;
  const words = {
    open: viewer.withdraw,
    title: viewer.withdrawTitle,
    lead: props.lead,
    label: props.reasonLabel,
    empty: viewer.withdrawReasonEmpty,
    confirm: viewer.withdrawConfirm,
  };
  return <ReasonDialog words={words} final send={props.withdraw} onCase={props.onCase} onStale={props.onStale} />;
}
