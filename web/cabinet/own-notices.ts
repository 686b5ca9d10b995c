import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { CabinetNotice } from '../../src/http/contract.ts';
import { cabinet } from '../api.ts';
import { noteFault, useLive } from '../shared/live.ts';

/** The citizen's notices, newest first, for all of the page: its head counts them, its body shows them. Null until fetched. */
export const ownNotices = signal<readonly CabinetNotice[] | null>(null);

/** Why they could not be fetched; null where they were. */
export const noticesFault = signal<unknown>(null);

/** Fetches them. */
export async function loadNotices(): Promise<void> {
  try {
    ownNotices.value = await cabinet.notices();
    noticesFault.value = null;
  } catch (fault) {
    noteFault(fault);
    noticesFault.value = fault;
  }
}

/** Fetches them when the page is opened and whenever a case has moved. Once on a page. */
export function useNotices(): void {
  useEffect(() => void loadNotices(), []);
  useLive(() => void loadNotices());
}

/** Marks the notices as read and fetches them anew; nothing where none is unread. */
export async function readNotices(notices: readonly CabinetNotice[]): Promise<void> {
  const unread = notices.filter(({ read }) => !read);
  if (unread.length === 0) return;
  try {
    await cabinet.noticesRead({ upTo: unread.map(({ case: about, seq }) => ({ case: about.id, seq })) });
  } catch (fault) {
    noteFault(fault);
    return;
  }
  await loadNotices();
}
