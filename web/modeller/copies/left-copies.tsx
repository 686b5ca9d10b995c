import type { JSX } from 'preact';
import { formatInstant } from '../../shared/format.ts';
import { Notice } from '../../shared/notice.tsx';
import { texts } from '../../shared/texts/texts.ts';
import { handOut } from '../exporting/hand-out.ts';
import type { DraftCopy } from './draft-copies.ts';

/** Changes that were not saved and were made over another state of the draft, each with what can be done with it. */
export function LeftCopies(props: {
  readonly draftKey: string;
  readonly copies: readonly DraftCopy[];
  readonly onOpen: (copy: DraftCopy) => void;
  readonly onDrop: (copy: DraftCopy) => void;
}): JSX.Element {
  const { copies: words } = texts.modeller;
  return (
    <>
      {props.copies.map((copy) => {
        const { xml } = copy.changes;
        return (
          <Notice key={copy.id} kind="warning">
            <span>{words.left(formatInstant(copy.madeAt))}</span>
            <button type="button" class="button-quiet" onClick={() => props.onOpen(copy)}>
              {words.open}
            </button>
            {xml !== undefined && (
              <button type="button" class="button-quiet" onClick={() => handOut(props.draftKey, xml, 'bpmn')}>
                {words.download}
              </button>
            )}
            <button type="button" class="button-quiet" onClick={() => props.onDrop(copy)}>
              {words.drop}
            </button>
          </Notice>
        );
      })}
    </>
  );
}
