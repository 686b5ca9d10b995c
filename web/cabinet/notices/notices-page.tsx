import type { JSX } from 'preact';
import type { CabinetNotice, Me } from '../../../src/http/contract.ts';
import { formatShort } from '../../shared/format.ts';
import { Icon } from '../../shared/icon.tsx';
import type { IconName } from '../../shared/icon-paths.ts';
import { FaultNotice } from '../../shared/notice.tsx';
import { texts } from '../../shared/texts/texts.ts';
import { useNow } from '../../shared/use-now.ts';
import { CabinetFrame } from '../cabinet-frame.tsx';
import { loadNotices, noticesFault, ownNotices, readNotices } from '../own-notices.ts';

const icons: Readonly<Record<CabinetNotice['kind'], IconName>> = {
  received: 'clock',
  yours: 'person',
  office: 'clock',
  ready: 'check',
  refused: 'cross',
  withdrawn: 'stop',
};

/** What the citizen was told of, the latest first; what they have not seen yet stands out. */
export function NoticesPage({ me }: { readonly me: Me }): JSX.Element {
  const words = texts.citizens.notices;
  const now = useNow();
  const list = ownNotices.value;
  const unread = (list ?? []).filter(({ read }) => !read);
  return (
    <CabinetFrame me={me}>
      <div class="page-title">
        <h1>{words.title}</h1>
        {unread.length > 0 && (
          <>
            <span class="muted" data-role="unread">
              {words.unread(unread.length)}
            </span>
            <button type="button" class="button-quiet" onClick={() => void readNotices(unread)}>
              {words.readAll}
            </button>
          </>
        )}
      </div>
      <p class="lead">
        {words.email} <a href="/cabinet/profile">{words.emailLink}</a>
      </p>
      {noticesFault.value !== null && <FaultNotice fault={noticesFault.value} onRetry={() => void loadNotices()} />}
      {list === null && noticesFault.value === null && <p class="loading">{texts.frame.loading}</p>}
      {list?.length === 0 && <p class="panel empty">{words.empty}</p>}
      {list !== null && list.length > 0 && (
        <ul class="panel notice-list">
          {list.map((notice) => (
            <NoticeLine key={`${notice.case.id}#${notice.seq}`} notice={notice} now={now} />
          ))}
        </ul>
      )}
    </CabinetFrame>
  );
}

function NoticeLine({ notice, now }: { readonly notice: CabinetNotice; readonly now: Date }): JSX.Element {
  const words = texts.citizens.notices;
  const { kind, read, step, language } = notice;
  return (
    <li class="notice-line" data-read={read} data-kind={kind}>
      <span class={`stage stage-${kind === 'received' ? 'office' : kind} stage-icon`}>
        <Icon name={icons[kind]} />
      </span>
      <div>
        <a class="notice-link" href={`/cabinet/cases/${notice.case.id}`}>
          {words.kind[kind]}
        </a>
        {!read && <span class="unread-mark">{words.unreadMark}</span>}
        {step !== null && (
          <span class="notice-step" lang={language}>
            {step}
          </span>
        )}
        <span class="sub">
          {words.about(notice.case.number)} · <span lang={language}>{notice.service}</span>
        </span>
      </div>
      <time class="muted nowrap" dateTime={notice.at}>
        {formatShort(notice.at, now)}
      </time>
    </li>
  );
}
