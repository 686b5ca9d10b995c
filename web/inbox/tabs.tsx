import type { ComponentChildren, JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';

/** One tab: its name, how many things are in it, and what it shows. */
export interface Tab {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly content: ComponentChildren;
}

/** Tabs as the ARIA pattern has them: arrows move between them. The chosen one stays in the address after `#`. */
export function Tabs(props: { readonly label: string; readonly tabs: readonly Tab[]; readonly first: string }): JSX.Element {
  const { tabs } = props;
  const [chosen, setChosen] = useState(() => (tabs.some(({ id }) => `#${id}` === location.hash) ? location.hash.slice(1) : props.first));
  const list = useRef<HTMLDivElement>(null);
  const choose = (id: string): void => {
    setChosen(id);
    history.replaceState(null, '', `#${id}`);
  };
  const move = (event: KeyboardEvent): void => {
    const here = tabs.findIndex(({ id }) => id === chosen);
    const next = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const tab = tabs.at(next % tabs.length);
    if (tab === undefined) return;
    choose(tab.id);
    list.current?.querySelector<HTMLElement>(`#tab-${tab.id}`)?.focus();
  };
  const shown = tabs.find(({ id }) => id === chosen) ?? tabs[0];
  return (
    <>
      <div class="tabs" role="tablist" aria-label={props.label} ref={list} onKeyDown={move}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`tab-${tab.id}`}
            aria-selected={tab.id === shown?.id}
            aria-controls={`panel-${tab.id}`}
            tabIndex={tab.id === shown?.id ? 0 : -1}
            onClick={() => choose(tab.id)}
          >
            {tab.name} <span class="count">{tab.count}</span>
          </button>
        ))}
      </div>
      {shown !== undefined && (
        <div class="panel tab-panel" role="tabpanel" id={`panel-${shown.id}`} aria-labelledby={`tab-${shown.id}`}>
          {shown.content}
        </div>
      )}
    </>
  );
}
