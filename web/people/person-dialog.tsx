import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LinkProviderRequest, OfficeDetails, PersonRequest, PersonView, ProviderLinkView } from '../../src/http/contract.ts';
import { ApiFault, addPerson, changePerson } from '../api.ts';
import { linkProvider } from '../api-sign-in.ts';
import { noteFault } from '../shared/live.ts';
import { Notice } from '../shared/notice.tsx';
import { problemText } from '../shared/problem-text.ts';
import { texts } from '../shared/texts/texts.ts';
import { CheckList } from './check-list.tsx';
import { ProviderLink } from './provider-link.tsx';
import type { OneTimePassword } from './one-time-passwords.tsx';

/** A person to be added, or changed where there is one. */
export function PersonDialog(props: {
  readonly person: PersonView | null;
  readonly offices: readonly OfficeDetails[];
  /** Whether there is an identity provider people may be linked to. */
  readonly provider: boolean;
  readonly onEndSessions: (person: PersonView) => void;
  readonly onClose: () => void;
  /** With the password of a person who was added; null for a change. */
  readonly onSaved: (added: OneTimePassword | null) => void;
}): JSX.Element {
  const words = texts.people;
  const { person } = props;
  const [draft, setDraft] = useState<PersonRequest>(() => ({
    login: person?.login ?? '',
    name: person?.name ?? '',
    office: person?.office ?? null,
    positions: person?.positions ?? [],
    roles: person?.roles ?? [],
  }));
  const [link, setLink] = useState<LinkProviderRequest | null>(() => requestOf(person?.provider ?? null));
  const [fault, setFault] = useState<string | null>(null);
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const change = (part: Partial<PersonRequest>): void => setDraft({ ...draft, ...part });

  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setFault(null);
    try {
      if (person === null) {
        const { oneTimePassword } = await addPerson(draft);
        // The link is said of somebody who is there: a new person is linked when they are opened again.
        props.onSaved({ login: draft.login, name: draft.name, oneTimePassword });
      } else {
        await changePerson(person.id, { ...draft, disabled: person.disabled });
        if (JSON.stringify(link) !== JSON.stringify(requestOf(person.provider))) await linkProvider(person.id, link);
        props.onSaved(null);
      }
    } catch (cause) {
      noteFault(cause);
      const fields = cause instanceof ApiFault ? cause.errors.map(({ field }) => field) : [];
      setWrong(new Set(fields));
      setFault(fields.length > 0 ? words.faults : problemText(cause));
    }
    setBusy(false);
  };
  const field = (key: 'login' | 'name' | 'iin', required: boolean): JSX.Element => (
    <label class="stacked">
      {words[key]}
      <input
        name={key}
        required={required}
        autocomplete="off"
        aria-invalid={wrong.has(key)}
        value={draft[key] ?? ''}
        onInput={({ currentTarget: { value } }) => {
          if (key !== 'iin') return change({ [key]: value });
          // Left empty it is left out: then it stays as it was.
          const { iin: _before, ...rest } = draft;
          return setDraft(value.trim() === '' ? rest : { ...rest, iin: value.trim() });
        }}
      />
      {key === 'iin' && <span class="sub">{words.iinHint}</span>}
      {wrong.has(key) && <span class="person-fault">{words.wrong}</span>}
    </label>
  );

  return (
    <dialog ref={dialog} class="person-dialog" aria-labelledby="person-title" onClose={props.onClose}>
      <h2 id="person-title">{person === null ? words.add : words.editTitle}</h2>
      {fault !== null && <Notice kind="danger">{fault}</Notice>}
      <form onSubmit={(event) => void save(event)}>
        {field('name', true)}
        {field('login', true)}
        {field('iin', false)}
        <label class="stacked">
          {words.office}
          <select value={draft.office ?? ''} onChange={({ currentTarget: { value } }) => change({ office: value === '' ? null : value })}>
            <option value="">{words.noOffice}</option>
            {props.offices.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <CheckList title={words.positions} names={texts.positions} checked={draft.positions} onChange={(positions) => change({ positions })} />
        <CheckList title={words.roles} names={texts.roles} checked={draft.roles} onChange={(roles) => change({ roles })} />
        {person !== null && (props.provider || person.provider !== null) && <ProviderLink known={person.provider} link={link} onChange={setLink} />}
        {person !== null && (
          <p class="end-sessions">
            <button
              type="button"
              class="button-quiet"
              onClick={() => {
                dialog.current?.close();
                props.onEndSessions(person);
              }}
            >
              {texts.signIns.endAll}
            </button>
            <span class="sub">{texts.signIns.endAllLead}</span>
          </p>
        )}
        <div class="buttons">
          <button type="submit" class="button-main" disabled={busy}>
            {words.save}
          </button>
          <button type="button" class="button-quiet" onClick={() => dialog.current?.close()}>
            {words.cancel}
          </button>
        </div>
      </form>
    </dialog>
  );
}

function requestOf(known: ProviderLinkView | null): LinkProviderRequest | null {
  return known === null ? null : { name: known.name, only: known.only };
}
