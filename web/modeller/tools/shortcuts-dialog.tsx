import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { texts } from '../../shared/texts/texts.ts';
import { shortcuts } from './shortcuts.ts';

/** The button that opens the list of keys, and the list. */
export function ShortcutsDialog(): JSX.Element {
  const { modellerTools } = texts;
  const dialog = useRef<HTMLDialogElement>(null);
  const named = (key: string): string => (modellerTools.keyNames as Readonly<Record<string, string>>)[key] ?? key;
  return (
    <>
      <button type="button" title={modellerTools.keysTitle} onClick={() => dialog.current?.showModal()}>
        {modellerTools.keys}
      </button>
      <dialog ref={dialog} class="shortcuts" aria-labelledby="shortcuts-title">
        <h2 id="shortcuts-title">{modellerTools.keysTitle}</h2>
        <p class="muted">{modellerTools.keysLead}</p>
        <div class="shortcut-groups">
          {shortcuts.map(([group, list]) => (
            <section key={group}>
              <h3>{modellerTools.groups[group]}</h3>
              <dl>
                {list.map(({ what, keys }) => (
                  <div key={what}>
                    <dt>
                      {keys.map((together) => (
                        <span key={together.join()} class="shortcut">
                          {together.map((one) => (
                            <kbd key={one}>{named(one)}</kbd>
                          ))}
                        </span>
                      ))}
                    </dt>
                    <dd>{modellerTools.what[what]}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
        <div class="buttons">
          <button type="button" class="button-main" onClick={() => dialog.current?.close()}>
            {modellerTools.close}
          </button>
        </div>
      </dialog>
    </>
  );
}
