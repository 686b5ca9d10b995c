import type { ShownCertificate, SignedTextView, TaskView } from '../../../src/http/contract.ts';
import type { FormAddressee } from '../form/send-form.ts';
import { language } from '../texts/language.ts';
import { showCertificate } from './show-certificate.ts';
import { signByLayer } from './signing-layer.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * How a form is completed that may have to be signed: where the person's own machine signs, the server says what, the
 * layer signs it with the certificate the form chose, and the completion carries the signature. What the form is sent to
 * throws LayerFault and ApiFault.
 *
 * @param task where its `signingLayer` is left out, the server signs with the token at hand
 * @param note has the server take note of the certificate a signature came with
 */
export function signedCompletion<View>(
  { signingLayer: layer, data }: Pick<TaskView, 'signingLayer' | 'data'>,
  note: (signature: string) => Promise<ShownCertificate>,
  server: {
    readonly signedText: (values: Values) => Promise<SignedTextView>;
    readonly complete: (values: Values, signature: string | null) => Promise<View>;
  },
): Omit<FormAddressee<View>, 'upload'> {
  if (layer === undefined) return { complete: (values) => server.complete(values, null) };
  return {
    showCertificate: () => showCertificate(layer, note),
    complete: async (values, onLayer) => {
      const { text } = await server.signedText(values);
      if (text === null) return server.complete(values, null);
      // Where it was chosen at a step before, the form only shows it.
      const certificate = values['certificate'] ?? data['certificate'];
      onLayer?.();
      const serial = typeof certificate === 'string' ? certificate : null;
      return server.complete(values, await signByLayer(layer, { text, serial, locale: language }));
    },
  };
}
