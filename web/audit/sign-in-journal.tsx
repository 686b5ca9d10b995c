import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SignInEntryView, SignInPage } from '../../src/http/contract.ts';
import { getSignIns, type SignInFilter, signInsHref, verifySignIns } from '../api-sign-in.ts';
import { formatInstant } from '../shared/format.ts';
import { noteFault } from '../shared/live.ts';
import { FaultNotice, Notice } from '../shared/notice.tsx';
import { texts } from '../shared/texts/texts.ts';
import { useLoaded } from '../shared/use-loaded.ts';
import type { Word } from '../shared/word.ts';

const STEP = 25;
const MOST = 200;

/** Who came in and who did not, by person and day; the chain of it; and the same as a file. */
export function SignInJournal(): JSX.Element {
  const words = texts.signIns.journal;
  const [filter, setFilter] = useState<SignInFilter>({ person: '', from: '', to: '' });
  const [limit, setLimit] = useState(STEP);
  const page = useLoaded<SignInPage>(JSON.stringify([filter, limit]), () => getSignIns(filter, limit));
  const [word, setWord] = useState<Word | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  const change = (part: Partial<SignInFilter>): void => {
    setFilter({ ...filter, ...part });
    setLimit(STEP);
  };
  const verify = async (): Promise<void> => {
    setFault(null);
    setWord(null);
    try {
      const { entries, broken } = await verifySignIns();
      setWord(broken === null ? { kind: 'good', text: words.intact(entries) } : { kind: 'danger', text: words.broken(broken.seq) });
    } catch (cause) {
      noteFault(cause);
      setFault(cause);
    }
  };

  const shown = fault ?? page.fault;
  const { entries = [], total = 0, people = [] } = page.value ?? {};
  return (
    <section class="panel audit-part sign-in-journal" aria-labelledby="sign-ins-title">
      <h2 id="sign-ins-title">{words.title}</h2>
      <p class="muted">{words.lead}</p>
      <div class="audit-filter">
        <label class="stacked">
          {words.person}
          <select value={filter.person} onChange={({ currentTarget: { value } }) => change({ person: value })}>
            <option value="">{words.everybody}</option>
            {people
              .toSorted((a, b) => a.name.localeCompare(b.name, 'ru'))
              .map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
          </select>
        </label>
        {(['from', 'to'] as const).map((end) => (
          <label key={end} class="stacked">
            {words[end]}
            <input type="date" value={filter[end]} onChange={({ currentTarget: { value } }) => change({ [end]: value })} />
          </label>
        ))}
        <a class="button-quiet" href={signInsHref(filter)} download>
          {words.csv}
        </a>
        <button type="button" class="button-quiet" onClick={() => void verify()}>
          {words.verify}
        </button>
      </div>
      {shown !== null && <FaultNotice fault={shown} onRetry={page.reload} />}
      {word !== null && <Notice kind={word.kind}>{word.text}</Notice>}
      {page.value === null ? shown === null && <p class="loading">{texts.frame.loading}</p> : <SignInTable entries={entries} />}
      {entries.length < total && (
        <p class="audit-more">
          <span class="muted">{words.shown(entries.length, total)}</span>
          {limit < MOST && (
            <button type="button" class="button-quiet" onClick={() => setLimit(Math.min(limit * 2, MOST))}>
              {words.more}
            </button>
          )}
        </p>
      )}
    </section>
  );
}

function SignInTable({ entries }: { readonly entries: readonly SignInEntryView[] }): JSX.Element {
  const words = texts.signIns.journal;
  if (entries.length === 0) return <p class="empty">{words.empty}</p>;
  return (
    <table class="list">
      <thead>
        <tr>
          <th scope="col">{words.at}</th>
          <th scope="col">{words.who}</th>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.where}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.seq} data-type={entry.type}>
            <td data-label={words.at} class="nowrap">
              {formatInstant(entry.at)}
            </td>
            <td data-label={words.who}>
              <span>
                {entry.person?.name ?? (entry.mark === null ? '—' : words.unknown(entry.mark.slice(0, 6)))}
                {entry.by !== null && <span class="sub">{words.by(entry.by.name)}</span>}
              </span>
            </td>
            <td data-label={words.what}>
              <span>
                {words.types[entry.type] ?? entry.type}
                <DetailsOf entry={entry} />
              </span>
            </td>
            <td data-label={words.where}>
              <span>
                {entry.address ?? <span class="muted">—</span>}
                {entry.device !== '' && <span class="sub">{entry.device}</span>}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DetailsOf({ entry: { event } }: { readonly entry: SignInEntryView }): JSX.Element | null {
  const { signIns } = texts;
  const { reason, way, until } = event;
  const parts = [
    typeof reason === 'string' ? (signIns.journal.reasons[reason] ?? reason) : '',
    way === 'provider' ? signIns.mine.ways.provider : '',
    typeof until === 'string' ? `${signIns.locks.until.toLowerCase()} ${formatInstant(until)}` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? null : <span class="sub">{parts.join(' · ')}</span>;
}
