import type { JSX } from 'preact';
import type { CaseErasedView } from '../../src/http/contract.ts';
import { formatInstant } from './format.ts';
import { Notice } from './notice.tsx';
import { texts } from './texts/texts.ts';

/** That what was personal of a case is gone: when, why and by whom. */
export function ErasedNotice({ erased: { at, years, by, reason } }: { readonly erased: CaseErasedView }): JSX.Element {
  const { erasure } = texts;
  const when = formatInstant(at);
  const said = years === null ? erasure.asked(when, by ?? erasure.shell, reason ?? '') : erasure.byRule(when, years);
  return (
    <Notice kind="info">
      <div data-role="erased">
        <div>{said}</div>
        <div class="muted">{erasure.remains}</div>
      </div>
    </Notice>
  );
}
