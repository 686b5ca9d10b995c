import type { ShownCertificate } from '../../../src/http/contract.ts';
import { certificateChoices, type CertificateChoice } from '../form/certificate-choices.ts';
import { language } from '../texts/language.ts';
import { signByLayer } from './signing-layer.ts';

/** What is signed only to learn the certificate: the layer gives none away before it signs. */
const PROBE = 'reglament: which certificate';

/**
 * Has the person choose a certificate in the layer's window, and the server take note of it.
 * @throws LayerFault, ApiFault
 */
export async function showCertificate(
  layer: string,
  note: (signature: string) => Promise<ShownCertificate>,
): Promise<CertificateChoice> {
  const shown = await note(await signByLayer(layer, { text: PROBE, serial: null, locale: language }));
  const [choice] = certificateChoices({ valuesKey: 'shown' }, { shown: [shown] }) ?? [];
  if (choice === undefined) throw new TypeError('the server answered something else than a certificate');
  return choice;
}
