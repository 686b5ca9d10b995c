import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { ImportRequest } from '../../src/http/contract.ts';
import { texts } from '../shared/texts/texts.ts';

/** Chooses a file and reads it as JSON; what is in it is the server's to judge. */
export function ImportButton(props: {
  readonly disabled: boolean;
  readonly onFile: (file: ImportRequest) => void;
  readonly onWrong: () => void;
}): JSX.Element {
  const words = texts.people;
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File): Promise<void> => {
    try {
      props.onFile(JSON.parse(await file.text()) as ImportRequest);
    } catch {
      props.onWrong();
    }
    // The same file, corrected, can be chosen again.
    if (input.current !== null) input.current.value = '';
  };
  return (
    <>
      <button type="button" class="button-quiet" disabled={props.disabled} title={words.importHint} onClick={() => input.current?.click()}>
        {words.import}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept="application/json,.json"
        aria-label={words.import}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file !== undefined) void read(file);
        }}
      />
    </>
  );
}
