import type { ComponentChildren, JSX } from 'preact';
import { problemText } from './problem-text.ts';
import { texts } from './texts/texts.ts';
import { Icon } from './icon.tsx';

/** A sentence set apart. `danger` is read out at once, the others when the reader pauses. */
export function Notice(props: {
  readonly kind: 'info' | 'good' | 'warning' | 'danger';
  readonly children: ComponentChildren;
}): JSX.Element {
  const icon = { info: 'circle', good: 'check', warning: 'warning', danger: 'warning' } as const;
  return (
    <div class={`notice notice-${props.kind}`} role={props.kind === 'danger' ? 'alert' : 'status'}>
      <Icon name={icon[props.kind]} />
      <div class="notice-text">{props.children}</div>
    </div>
  );
}

/** What failed, and a button that tries again. */
export function FaultNotice(props: { readonly fault: unknown; readonly onRetry?: () => void }): JSX.Element {
  return (
    <Notice kind="danger">
      <span>{problemText(props.fault)}</span>
      {props.onRetry !== undefined && (
        <button type="button" class="button-quiet" onClick={props.onRetry}>
          {texts.frame.retry}
        </button>
      )}
    </Notice>
  );
}
