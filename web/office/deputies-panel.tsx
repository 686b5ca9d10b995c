import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { DeputyView, Me, OfficeLoadView } from '../../src/http/contract.ts';
import { deleteDeputy, nameDeputy } from '../api.ts';
import { formatDate } from '../shared/format.ts';
import { noteFault } from '../shared/live.ts';
import { Notice } from '../shared/notice.tsx';
import { problemText } from '../shared/problem-text.ts';
import { texts } from '../shared/texts/texts.ts';

const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Almaty', year: 'numeric', month: '2-digit', day: '2-digit' });

/** Who does the head's tasks on which days; named and taken back here. */
export function DeputiesPanel(props: {
  readonly me: Me;
  readonly staff: OfficeLoadView['staff'];
  readonly deputies: readonly DeputyView[];
  readonly now: Date;
  readonly onChange: () => void;
}): JSX.Element {
  const { office } = texts;
  const form = useRef<HTMLFormElement>(null);
  const [fault, setFault] = useState<string | null>(null);
  const inPerson = props.staff.some(({ id, positions }) => id === props.me.id && positions.includes('head'));
  const attempt = async (work: () => Promise<unknown>): Promise<void> => {
    setFault(null);
    try {
      await work();
    } catch (cause) {
      noteFault(cause);
      setFault(problemText(cause));
    }
    props.onChange();
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    const fields = new FormData(form.current ?? undefined);
    const field = (name: string): string => {
      const value = fields.get(name);
      return typeof value === 'string' ? value : '';
    };
    const [person, from, to] = [field('person'), field('from'), field('to')];
    if (from === '' || to === '' || from > to) {
      setFault(office.deputyDates);
      return;
    }
    void attempt(() => nameDeputy({ person, from, to }));
  };
  const today = day.format(props.now);
  return (
    <section class="panel deputies" aria-labelledby="deputies-title">
      <h2 id="deputies-title">{office.deputies}</h2>
      <p class="muted">{office.deputiesLead}</p>
      {fault !== null && <Notice kind="danger">{fault}</Notice>}
      {props.deputies.length === 0 && <p class="empty">{office.noDeputies}</p>}
      <ul class="deputy-list">
        {props.deputies.map(({ id, head, deputy, from, to }) => (
          <li key={id}>
            <span>
              {office.deputy(deputy.name, head.name, formatDate(from), formatDate(to))}
              {from <= today && today <= to && <strong> {office.deputyNow}</strong>}
            </span>
            {inPerson && (
              <button type="button" class="button-quiet" aria-label={office.deputyRemoveNamed(deputy.name)} onClick={() => void attempt(() => deleteDeputy(id))}>
                {office.deputyRemove}
              </button>
            )}
          </li>
        ))}
      </ul>
      {inPerson && (
        <form ref={form} class="deputy-form" aria-label={office.deputyName} onSubmit={submit} noValidate>
          <label class="stacked">
            {office.person}
            <select name="person">
              {props.staff
                .filter(({ id }) => id !== props.me.id)
                .map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
            </select>
          </label>
          <label class="stacked">
            {office.deputyFrom}
            <input type="date" name="from" defaultValue={today} />
          </label>
          <label class="stacked">
            {office.deputyTo}
            <input type="date" name="to" defaultValue={today} />
          </label>
          <button type="submit" class="button-main">
            {office.deputyName}
          </button>
        </form>
      )}
    </section>
  );
}
