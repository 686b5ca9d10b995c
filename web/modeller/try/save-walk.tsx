import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Notice } from '../../shared/notice.tsx';
import { texts } from '../../shared/texts/texts.ts';

/** Gives a walk that has ended a name, and has it added to the scenarios. */
export function SaveWalk(props: {
  readonly outcome: string;
  /** What it is about, as proposed. */
  readonly subject: string;
  /** Names the channel has already. */
  readonly names: readonly string[];
  readonly onSave: (named: { readonly name: string; readonly title: string }) => void;
}): JSX.Element {
  const { walk } = texts;
  const [name, setName] = useState(`walked-${props.outcome.replaceAll(/[^a-z0-9]+/g, '-')}`);
  const [title, setTitle] = useState(props.subject);
  const [saved, setSaved] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const save = (): void => {
    const refused = /^[a-z][a-z0-9-]*$/.test(name) ? (props.names.includes(name) ? walk.takenName : null) : walk.badName;
    setFault(refused);
    if (refused !== null) return;
    props.onSave({ name, title: title.trim() === '' ? props.subject : title.trim() });
    setSaved(name);
  };
  return (
    <section class="walk-save">
      <h3>{walk.saveTitle}</h3>
      {fault !== null && <Notice kind="danger">{fault}</Notice>}
      {saved !== null && <Notice kind="good">{walk.saved(saved)}</Notice>}
      <label class="stacked">
        {walk.name}
        <input value={name} maxLength={100} spellcheck={false} onInput={({ currentTarget }) => setName(currentTarget.value)} />
      </label>
      <label class="stacked">
        {walk.subject}
        <input value={title} maxLength={300} onInput={({ currentTarget }) => setTitle(currentTarget.value)} />
      </label>
      <div class="buttons">
        <button type="button" class="button-main" onClick={save}>
          {walk.save}
        </button>
      </div>
    </section>
  );
}
