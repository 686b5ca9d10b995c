import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { getTraining } from '../api.ts';
import { noteFault, useLive } from './live.ts';
import { Notice } from './notice.tsx';
import { texts } from './texts/texts.ts';
import { training } from './training.ts';

async function ask(): Promise<void> {
  try {
    training.value = await getTraining();
  } catch (fault) {
    noteFault(fault);
  }
}

/** While operations fail on purpose, every page of an administrator says so. */
export function TrainingBanner(): JSX.Element | null {
  const look = (): void => void ask();
  useEffect(look, []);
  // A call uses up a switch, and a call moves a case.
  useLive(look);
  const failing = training.value?.operations.filter(({ failure }) => failure !== null).length ?? 0;
  if (failing === 0) return null;
  return (
    <div class="banners training-banner">
      <Notice kind="warning">
        <strong>{texts.training.banner(failing)}</strong> <a href="/training">{texts.training.toPage}</a>
      </Notice>
    </div>
  );
}
