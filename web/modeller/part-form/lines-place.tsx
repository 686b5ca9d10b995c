import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { JsonPath } from './json-path.ts';
import { usePlace } from './part-context.ts';
import { PlaceFrame } from './place-frame.tsx';

/** A list of texts, one in a line. Empty lines are dropped. */
export function LinesPlace(props: {
  readonly path: JsonPath;
  readonly label: string;
  readonly hint?: string;
  readonly quoted?: boolean;
  /** An empty list is not written. */
  readonly absent?: boolean;
}): JSX.Element {
  const place = usePlace(props.path);
  /** As it is typed: the line that is being begun is empty. Null: nobody is typing. */
  const [typed, setTyped] = useState<string | null>(null);
  const lines = Array.isArray(place.value) ? place.value.map(String) : [];
  const text = typed ?? lines.join('\n');
  return (
    <PlaceFrame place={place} label={props.label} hint={props.hint}>
      <textarea
        id={place.id}
        rows={Math.min(8, Math.max(1, text.split('\n').length))}
        value={text}
        {...(props.quoted === true && { lang: place.language })}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          const kept = currentTarget.value.split('\n').map((line) => line.trim()).filter((line) => line !== '');
          place.change(kept.length === 0 && props.absent === true ? undefined : kept);
        }}
        onBlur={() => setTyped(null)}
      />
    </PlaceFrame>
  );
}
