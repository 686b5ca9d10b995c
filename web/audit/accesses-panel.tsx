import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { FindAccessesRequest, FoundAccessesView } from '../../src/http/contract.ts';
import { accessesFile, findAccesses } from '../api-accesses.ts';
import { ApiFault } from '../api.ts';
import { formatInstant } from '../shared/format.ts';
import { noteFault } from '../shared/live.ts';
import { Notice } from '../shared/notice.tsx';
import { problemText } from '../shared/problem-text.ts';
import { texts } from '../shared/texts/texts.ts';

const DAY_MS = 24 * 60 * 60_000;
/** Days back that are asked for at first. */
const FIRST_DAYS = 7;

/** `2026-11-22`, in the zone of all pages. */
const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Almaty' });

/** Who looked at whose cases: by day, person and case, on the page or as a file. */
export function AccessesPanel(): JSX.Element {
  const { accesses: words } = texts;
  const form = useRef<HTMLFormElement>(null);
  const [first] = useState(() => ({ from: isoDay.format(Date.now() - (FIRST_DAYS - 1) * DAY_MS), to: isoDay.format(Date.now()) }));
  const [found, setFound] = useState<FoundAccessesView | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const work = async (doIt: (asked: FindAccessesRequest) => Promise<void>): Promise<void> => {
    if (form.current === null) return;
    setBusy(true);
    setFault(null);
    try {
      await doIt(askedIn(new FormData(form.current)));
    } catch (cause) {
      noteFault(cause);
      setFault(cause instanceof ApiFault && cause.code === 'request-invalid' ? words.wrongDays : problemText(cause));
    }
    setBusy(false);
  };
  const show = (event: Event): void => {
    event.preventDefault();
    void work(async (asked) => setFound(await findAccesses(asked)));
  };

  return (
    <section class="panel accesses" aria-labelledby="accesses-title">
      <h2 id="accesses-title">{words.title}</h2>
      <p class="sub">{words.lead}</p>
      <form class="audit-search accesses-form" ref={form} onSubmit={show} autocomplete="off">
        <label class="stacked accesses-day">
          {words.from}
          <input name="from" type="date" required defaultValue={first.from} />
        </label>
        <label class="stacked accesses-day">
          {words.to}
          <input name="to" type="date" required defaultValue={first.to} />
        </label>
        <label class="stacked">
          {words.person}
          <input name="person" maxLength={200} placeholder={words.personHint} />
        </label>
        <label class="stacked">
          {words.number}
          <input name="number" maxLength={60} placeholder="2026-000000-0" spellcheck={false} />
        </label>
        <button type="submit" class="button-main" disabled={busy}>
          {words.show}
        </button>
        <button type="button" class="button-quiet" disabled={busy} onClick={() => void work(async (asked) => save(asked, await accessesFile(asked)))}>
          {words.save}
        </button>
      </form>
      {fault !== null && <Notice kind="danger">{fault}</Notice>}
      {found !== null && <Found found={found} />}
    </section>
  );
}

function Found({ found }: { readonly found: FoundAccessesView }): JSX.Element {
  const { accesses: words, audit } = texts;
  const { items, total, intact } = found;
  return (
    <>
      <Notice kind={intact ? 'good' : 'danger'}>{intact ? words.intact : words.broken}</Notice>
      {total === 0 ? (
        <p class="empty">{words.empty}</p>
      ) : (
        <>
          <p class="found-count" aria-live="polite">
            {words.found(items.length, total)}
          </p>
          <table class="list">
            <thead>
              <tr>
                <th scope="col">{audit.at}</th>
                <th scope="col">{audit.by}</th>
                <th scope="col">{words.numberHead}</th>
                <th scope="col">{audit.what}</th>
              </tr>
            </thead>
            <tbody>
              {items.map(({ at, by, what, case: { id, number } }, index) => (
                <tr key={index}>
                  <td data-label={audit.at} class="nowrap">
                    {formatInstant(at)}
                  </td>
                  <td data-label={audit.by}>{by}</td>
                  <td data-label={words.numberHead} class="nowrap">
                    <a href={`/cases/${id}`}>{number}</a>
                  </td>
                  <td data-label={audit.what}>{audit.kinds[what] ?? what}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </>
  );
}

/** What the fields ask for; an empty one asks for nothing. */
function askedIn(fields: FormData): FindAccessesRequest {
  const text = (name: string): string => {
    const value = fields.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const [person, number] = [text('person'), text('number')];
  return { from: text('from'), to: text('to'), ...(person !== '' && { person }), ...(number !== '' && { number }) };
}

function save({ from, to }: FindAccessesRequest, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = `accesses-${from}-${to}.csv`;
  link.click();
  URL.revokeObjectURL(address);
}
