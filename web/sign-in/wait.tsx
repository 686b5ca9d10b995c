import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Notice } from '../shared/notice.tsx';
import { texts } from '../shared/texts/texts.ts';

/** Counts down to the next attempt; then says that it may be made. Read out once, not every second. */
export function Wait(props: { readonly until: number; readonly onOver: () => void }): JSX.Element {
  const { until, onOver } = props;
  const [left, setLeft] = useState(() => secondsTo(until));
  useEffect(() => {
    setLeft(secondsTo(until));
    const timer = setInterval(() => {
      setLeft(secondsTo(until));
      if (Date.now() >= until) onOver();
    }, 500);
    return () => clearInterval(timer);
  }, [until]);
  const [before = '', after = ''] = texts.signIns.wait('\n').split('\n');
  return (
    <Notice kind="warning">
      <span>
        {before}
        <strong role="timer">{clock(left)}</strong>
        {after}
      </span>
    </Notice>
  );
}

function secondsTo(until: number): number {
  return Math.max(0, Math.ceil((until - Date.now()) / 1000));
}

/** `0:45`. */
function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
