import type { JSX } from 'preact';
import type { OtherDraftView } from '../../src/http/contract.ts';
import { formatInstant } from '../shared/format.ts';
import { Notice } from '../shared/notice.tsx';
import { texts } from '../shared/texts/texts.ts';
import type { SaveState } from './draft-keeper.ts';

/** What stands between the draft and being kept or published, and the ways out of it. */
export function DraftNotices(props: {
  readonly state: SaveState;
  /** The version the draft began from, and the latest. */
  readonly base: number;
  readonly latest: number;
  /** Other analysts' drafts of the channel. */
  readonly others: readonly OtherDraftView[];
  /** When what was recovered had been changed; null: nothing was. */
  readonly recoveredAt: string | null;
  readonly onSaveNow: () => void;
  readonly onTakeTheirs: () => void;
  readonly onKeepMine: () => void;
  readonly onDownload: () => void;
  readonly onRebase: () => void;
}): JSX.Element {
  const { modeller } = texts;
  const { state, base, latest, others, recoveredAt } = props;
  return (
    <>
      {recoveredAt !== null && <Notice kind="good">{modeller.copies.recovered(formatInstant(recoveredAt))}</Notice>}
      {others.map(({ analyst, savedAt }) => (
        <Notice key={analyst} kind="info">
          {modeller.alsoDrafted(analyst, formatInstant(savedAt))}
        </Notice>
      ))}
      {state === 'failed' && (
        <Notice kind="warning">
          <span>{modeller.failed}</span>
          <button type="button" class="button-quiet" onClick={props.onSaveNow}>
            {modeller.saveNow}
          </button>
        </Notice>
      )}
      {state === 'conflict' && (
        <Notice kind="danger">
          <span>{modeller.conflict}</span>
          <button type="button" class="button-quiet" onClick={props.onTakeTheirs}>
            {modeller.takeTheirs}
          </button>
          <button type="button" class="button-quiet" onClick={props.onKeepMine}>
            {modeller.keepMine}
          </button>
          <button type="button" class="button-quiet" onClick={props.onDownload}>
            {modeller.download}
          </button>
        </Notice>
      )}
      {base !== latest && (
        <Notice kind="warning">
          <span>{modeller.outdated(base, latest)}</span>
          <button type="button" class="button-quiet" onClick={props.onRebase}>
            {modeller.rebase(latest)}
          </button>
        </Notice>
      )}
    </>
  );
}
