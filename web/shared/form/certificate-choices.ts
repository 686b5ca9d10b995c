/** A certificate somebody may sign with, as the form's data lists it. */
export interface CertificateChoice {
  /** What the form sends: the serial number. */
  readonly value: string;
  /** Full name of whom it was issued to. */
  readonly owner: string;
  /** Masked but for its end. */
  readonly iin: string;
  /** Instants. */
  readonly notBefore: string;
  readonly notAfter: string;
}

/**
 * The certificates a field offers; null where what it offers are no certificates. A field whose list is empty counts
 * as one where the list is called so.
 */
export function certificateChoices(
  field: { readonly valuesKey?: string },
  data: Readonly<Record<string, unknown>>,
): readonly CertificateChoice[] | null {
  const listed = field.valuesKey === undefined ? undefined : data[field.valuesKey];
  if (!Array.isArray(listed)) return null;
  if (listed.length === 0) return field.valuesKey === 'certificates' ? [] : null;
  const choices = listed.flatMap((entry: unknown) => {
    const { value, certificate } = (entry ?? {}) as { value?: unknown; certificate?: Omit<CertificateChoice, 'value'> };
    return typeof value === 'string' && certificate !== undefined ? [{ ...certificate, value }] : [];
  });
  return choices.length === listed.length ? choices : null;
}
