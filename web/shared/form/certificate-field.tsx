import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { language } from '../texts/language.ts';
import { texts } from '../texts/texts.ts';
import { CertificateDialog } from './certificate-dialog.tsx';
import { CertificateFacts } from './certificate-facts.tsx';
import type { CertificateChoice } from './certificate-choices.ts';
import type { FieldProps } from './field-schema.ts';
import { FieldFrame, faultsId } from './field-frame.tsx';

/** The certificate to sign with: what is chosen, and a button that asks which. */
export function CertificateField(props: FieldProps & { readonly choices: readonly CertificateChoice[] }): JSX.Element {
  const { choices, domId, disabled, readonly } = props;
  const { signing } = texts;
  const dialog = useRef<HTMLDialogElement>(null);
  const chosen = choices.find(({ value }) => value === props.value) ?? null;
  const locked = disabled || readonly;
  return (
    <FieldFrame {...props}>
      <div class="certificate-field" lang={language}>
        {chosen !== null && (
          <div class="certificate-chosen" id={`${domId}-chosen`} data-certificate={chosen.value}>
            <CertificateFacts certificate={chosen} />
          </div>
        )}
        {choices.length === 0 && <p class="muted">{signing.none}</p>}
        {!locked && choices.length > 0 && (
          <button
            id={domId}
            type="button"
            class="button-quiet"
            aria-haspopup="dialog"
            aria-describedby={`${domId}-chosen ${faultsId(domId)}`}
            onClick={() => dialog.current?.showModal()}
          >
            {chosen === null ? signing.choose : signing.change}
          </button>
        )}
        <CertificateDialog
          dialog={dialog}
          choices={choices}
          chosen={chosen?.value ?? null}
          onChoose={(serial) => props.onChange({ value: serial })}
        />
      </div>
    </FieldFrame>
  );
}
