import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { SearchCasesRequest } from '../../src/http/contract.ts';
import { Notice } from '../shared/notice.tsx';
import { texts } from '../shared/texts/texts.ts';
import { readSearch } from './read-search.ts';

/** What is looked for. It is sent in the body of a request and never stands in the address. */
export function SearchForm(props: {
  readonly busy: boolean;
  readonly onSearch: (asked: SearchCasesRequest) => void;
  readonly onClear: () => void;
}): JSX.Element {
  const { search } = texts;
  const form = useRef<HTMLFormElement>(null);
  const [fault, setFault] = useState<string | null>(null);

  const submit = (event: Event): void => {
    event.preventDefault();
    if (form.current === null) return;
    const read = readSearch(new FormData(form.current));
    setFault(read.fault);
    if (read.asked !== null) props.onSearch(read.asked);
  };
  const clear = (): void => {
    setFault(null);
    props.onClear();
    form.current?.querySelector('input')?.focus();
  };

  return (
    <form class="panel search-form" role="search" aria-label={search.title} ref={form} onSubmit={submit} onReset={clear} noValidate autocomplete="off">
      {fault !== null && <Notice kind="danger">{fault}</Notice>}
      <div class="search-fields">
        <label class="stacked">
          {search.number}
          <input name="number" maxLength={64} placeholder="2026-000000-0" />
        </label>
        <label class="stacked">
          {search.iin}
          <input name="iin" inputMode="numeric" maxLength={20} />
        </label>
        <label class="stacked search-name">
          {search.name}
          <input name="name" maxLength={200} aria-describedby="search-name-hint" />
        </label>
        <label class="stacked">
          {search.from}
          <input name="from" type="date" />
        </label>
        <label class="stacked">
          {search.to}
          <input name="to" type="date" />
        </label>
      </div>
      <p class="sub" id="search-name-hint">
        {search.hint}
      </p>
      <div class="buttons">
        <button type="submit" class="button-main" disabled={props.busy}>
          {search.submit}
        </button>
        <button type="reset" class="button-quiet">
          {search.clear}
        </button>
      </div>
    </form>
  );
}
