import { addDuration } from './add-duration.ts';

/**
 * When something that began at `from` must be done; null where the act sets no term, or sets one in business days,
 * which are not reckoned yet: such a deadline is undetermined, never guessed.
 * @throws TimeTextInvalid
 */
export function dueAt(deadline: { readonly duration: string | null } | null, from: Date): Date | null {
  const duration = deadline?.duration ?? null;
  return duration === null ? null : addDuration(from, duration);
}
