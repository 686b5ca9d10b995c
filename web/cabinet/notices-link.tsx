import type { JSX } from 'preact';
import { texts } from '../shared/texts/texts.ts';
import { ownNotices, useNotices } from './own-notices.ts';

const ADDRESS = '/cabinet/notices';

/** The section of notices, with how many are unread. */
export function NoticesLink(): JSX.Element {
  const { title, unread } = texts.citizens.notices;
  useNotices();
  const count = (ownNotices.value ?? []).filter(({ read }) => !read).length;
  return (
    <a href={ADDRESS} aria-current={location.pathname === ADDRESS ? 'page' : undefined} data-unread={count}>
      {title}
      {count > 0 && (
        <span class="unread-count">
          <span aria-hidden="true">{count}</span>
          <span class="visually-hidden">{unread(count)}</span>
        </span>
      )}
    </a>
  );
}
