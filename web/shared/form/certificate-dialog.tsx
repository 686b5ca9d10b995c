import type { JSX, RefObject } from 'preact';
import { useId, useState } from 'preact/hooks';
import { texts } from '../texts/texts.ts';
import { CertificateFacts } from './certificate-facts.tsx';
import type { CertificateChoice } from './certificate-choices.ts';

/** Asks which certificate to sign with. Opened by `showModal` from outside; choosing closes it. */
export function CertificateDialog(props: {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly choices: readonly CertificateChoice[];
  /** The serial number that is chosen now. */
  readonly chosen: string | null;
  readonly onChoose: (serial: string) => void;
}): JSX.Element {
  const { dialog, choices } = props;
  const { signing } = texts;
  const id = useId();
  const [picked, setPicked] = useState(props.chosen);
  const close = (): void => dialog.current?.close();
  const choose = (): void => {
    if (picked !== null) props.onChoose(picked);
    close();
  };
  return (
    <dialog
      ref={dialog}
      class="certificate-dialog"
      aria-labelledby={id}
      onClose={() => setPicked(props.chosen)}
      onKeyDown={(event) => {
        // It stands inside the task's form, which Enter would send.
        if (event.key !== 'Enter' || event.target instanceof HTMLButtonElement) return;
        event.preventDefault();
        choose();
      }}
    >
      <h2 id={id}>{signing.title}</h2>
      <p class="muted">{signing.lead}</p>
      <fieldset class="certificate-list">
        <legend class="visually-hidden">{signing.list}</legend>
        {choices.map((certificate) => (
          <label key={certificate.value} class="certificate-choice">
            <input
              type="radio"
              name={`${id}-certificate`}
              value={certificate.value}
              checked={picked === certificate.value}
              onChange={() => setPicked(certificate.value)}
            />
            <CertificateFacts certificate={certificate} />
          </label>
        ))}
      </fieldset>
      <div class="buttons">
        <button type="button" class="button-main" disabled={picked === null} onClick={choose}>
          {signing.confirm}
        </button>
        <button type="button" class="button-quiet" onClick={close}>
          {signing.cancel}
        </button>
      </div>
    </dialog>
  );
}
