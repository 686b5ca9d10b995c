import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { noteFault } from '../live.ts';
import { problemText } from '../problem-text.ts';
import { language } from '../texts/language.ts';
import { texts } from '../texts/texts.ts';
import { CertificateDialog } from './certificate-dialog.tsx';
import { CertificateFacts } from './certificate-facts.tsx';
import type { CertificateChoice } from './certificate-choices.ts';
import type { FieldProps } from './field-schema.ts';
import { FieldFrame, faultsId } from './field-frame.tsx';

/** Asks for a certificate that is on the person's own machine. @throws LayerFault, ApiFault */
export type ShowCertificate = () => Promise<CertificateChoice>;

interface Props extends FieldProps {
  readonly choices: readonly CertificateChoice[];
  /** Where certificates are on the person's own machine, and known only once they were shown. */
  readonly show: ShowCertificate | undefined;
}

/** The certificate to sign with: what is chosen, and a button that asks which. */
export function CertificateField(props: Props): JSX.Element {
  const { domId, disabled, readonly, show } = props;
  const { signing } = texts;
  const dialog = useRef<HTMLDialogElement>(null);
  const [shown, setShown] = useState<CertificateChoice | null>(null);
  const known = props.choices.filter(({ value }) => value !== shown?.value);
  const choices = shown === null ? known : [...known, shown];
  const chosen = choices.find(({ value }) => value === props.value) ?? null;
  const open = !disabled && !readonly;
  // The only one there is need not be asked for again where another comes from the person's own machine.
  const asks = open && (choices.length > 1 || (choices.length === 1 && (chosen === null || show === undefined)));
  return (
    <FieldFrame {...props}>
      <div class="certificate-field" lang={language}>
        {chosen !== null && (
          <div class="certificate-chosen" id={`${domId}-chosen`} data-certificate={chosen.value}>
            <CertificateFacts certificate={chosen} />
          </div>
        )}
        {choices.length === 0 && show === undefined && <p class="muted">{signing.none}</p>}
        <div class="buttons">
          {asks && (
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
          {open && show !== undefined && (
            <OnDevice
              domId={asks ? `${domId}-device` : domId}
              show={show}
              onShown={(certificate) => {
                setShown(certificate);
                props.onChange({ value: certificate.value });
              }}
            />
          )}
        </div>
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

/** The button that has the person choose in the signing layer's own window. */
function OnDevice(props: {
  readonly domId: string;
  readonly show: ShowCertificate;
  readonly onShown: (certificate: CertificateChoice) => void;
}): JSX.Element {
  const { signing } = texts;
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const ask = async (): Promise<void> => {
    setBusy(true);
    setFault(null);
    try {
      props.onShown(await props.show());
    } catch (cause) {
      noteFault(cause);
      setFault(problemText(cause));
    }
    setBusy(false);
  };
  return (
    <>
      <button id={props.domId} type="button" class="button-quiet" disabled={busy} onClick={() => void ask()}>
        {signing.onDevice}
      </button>
      <span role="status" class={fault === null ? 'muted' : 'certificate-over'}>
        {busy ? signing.waiting : fault}
      </span>
    </>
  );
}
