import type { ComponentChildren, JSX } from 'preact';
import { findingSentence } from '../finding-sentence.ts';
import type { PartPlace } from './part-context.ts';

/** The label of a place, what it holds, and what is wrong there. */
export function PlaceFrame(props: {
  readonly place: PartPlace;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Several inputs under one label. */
  readonly group?: boolean;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { place, label, hint, children } = props;
  return (
    <div class="place" data-faulty={place.faults.length + place.notes.length > 0} {...(props.group === true && { role: 'group', 'aria-labelledby': `${place.id}-label` })}>
      {props.group === true ? (
        <span class="place-label" id={`${place.id}-label`}>
          {label}
        </span>
      ) : (
        <label class="place-label" for={place.id}>
          {label}
        </label>
      )}
      {children}
      {hint !== undefined && <p class="sub">{hint}</p>}
      <PlaceTroubles place={place} />
    </div>
  );
}

/** What the schema and the checks say of a place. */
export function PlaceTroubles({ place }: { readonly place: PartPlace }): JSX.Element {
  return (
    <>
      {place.faults.map((fault) => (
        <p class="place-fault" key={fault}>
          {fault}
        </p>
      ))}
      {place.notes.map((note) => (
        <p class="place-note" key={`${note.check} ${note.element} ${note.sentence}`} data-check={note.check}>
          {note.element !== null && <strong>{place.nameOf(note.element) ?? note.element}. </strong>}
          {findingSentence(note, place.nameOf)}
        </p>
      ))}
    </>
  );
}
