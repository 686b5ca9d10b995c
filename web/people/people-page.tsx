import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ImportRequest, ListedOffice, Me, PersonView, ProviderView } from '../../src/http/contract.ts';
import { changePerson, getOffices, getPeople, importPeople, resetPassword } from '../api.ts';
import { endSessionsOf, getProvider } from '../api-sign-in.ts';
import { noteFault } from '../shared/live.ts';
import { FaultNotice, Notice } from '../shared/notice.tsx';
import { PageFrame } from '../shared/page-frame.tsx';
import { texts } from '../shared/texts/texts.ts';
import { useLoaded } from '../shared/use-loaded.ts';
import { ImportButton } from './import-button.tsx';
import { LocksPanel } from './locks-panel.tsx';
import { OfficesPanel } from './offices-panel.tsx';
import { OneTimePasswords } from './one-time-passwords.tsx';
import type { OneTimePassword } from './one-time-passwords.tsx';
import { PeopleTable } from './people-table.tsx';
import { PersonDialog } from './person-dialog.tsx';

/** Everybody who signs in: add, change, close, give a new password, load from a file; and the offices they work at. */
export function PeoplePage({ me }: { readonly me: Me }): JSX.Element {
  const words = texts.people;
  const people = useLoaded<readonly PersonView[]>('people', getPeople);
  const offices = useLoaded<readonly ListedOffice[]>('offices', getOffices);
  const provider = useLoaded<ProviderView | null>('provider', getProvider);
  const [search, setSearch] = useState('');
  const [open, setOpen] = useState<PersonView | 'new' | null>(null);
  const [passwords, setPasswords] = useState<readonly OneTimePassword[]>([]);
  const [said, setSaid] = useState<string | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);

  const work = async (doIt: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setFault(null);
    setSaid(null);
    try {
      await doIt();
    } catch (cause) {
      noteFault(cause);
      setFault(cause);
    }
    setBusy(false);
    people.reload();
  };
  const reset = ({ id, login, name }: PersonView): void =>
    void work(async () => {
      const { oneTimePassword } = await resetPassword(id);
      setPasswords([{ login, name, oneTimePassword }]);
    });
  const disable = ({ id, login, name, office, positions, roles, disabled }: PersonView): void =>
    void work(async () => {
      await changePerson(id, { login, name, office, positions, roles, disabled: !disabled });
    });
  const endSessions = ({ id, name }: PersonView): void =>
    void work(async () => {
      await endSessionsOf(id);
      setSaid(texts.signIns.endAllDone(name));
    });
  const load = (file: ImportRequest): void =>
    void work(async () => {
      const loaded = await importPeople(file);
      setPasswords(loaded.people);
      setSaid(words.imported(loaded.people.length, loaded.offices.length));
      offices.reload();
    });

  const wanted = search.trim().toLowerCase();
  const found = (people.value ?? []).filter(({ name, login }) => `${name} ${login}`.toLowerCase().includes(wanted));
  const shown = fault ?? people.fault ?? offices.fault;
  return (
    <PageFrame me={me}>
      <div class="page-title">
        <h1>{words.title}</h1>
        <button type="button" class="button-main" disabled={busy} onClick={() => setOpen('new')}>
          {words.add}
        </button>
        <ImportButton disabled={busy} onFile={load} onWrong={() => setFault(words.importWrong)} />
      </div>
      <p class="lead">{words.lead}</p>
      {typeof shown === 'string' ? <Notice kind="danger">{shown}</Notice> : shown !== null && <FaultNotice fault={shown} onRetry={people.reload} />}
      {said !== null && <Notice kind="good">{said}</Notice>}
      {passwords.length > 0 && <OneTimePasswords passwords={passwords} onUnderstood={() => setPasswords([])} />}
      <section class="panel">
        <label class="stacked people-search">
          {words.search}
          <input type="search" value={search} autocomplete="off" onInput={(event) => setSearch(event.currentTarget.value)} />
        </label>
        {people.value === null ? (
          shown === null && <p class="loading">{texts.frame.loading}</p>
        ) : (
          <PeopleTable people={found} offices={offices.value ?? []} busy={busy} onEdit={setOpen} onReset={reset} onDisable={disable} />
        )}
      </section>
      {offices.value !== null && <OfficesPanel offices={offices.value} people={people.value ?? []} onSaved={offices.reload} />}
      <LocksPanel />
      {open !== null && (
        <PersonDialog
          provider={provider.value !== null}
          onEndSessions={endSessions}
          person={open === 'new' ? null : open}
          offices={offices.value ?? []}
          onClose={() => setOpen(null)}
          onSaved={(added) => {
            setOpen(null);
            if (added !== null) setPasswords([added]);
            people.reload();
          }}
        />
      )}
    </PageFrame>
  );
}
