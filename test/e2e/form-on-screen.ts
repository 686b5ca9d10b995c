import type { Locator } from 'playwright-core';
import { samplePdf } from '../../src/testing/sample-pdf.ts';
import { stubSecret } from '../../src/testing/stub-secret.ts';

/** What a player must know of a field of a form-js schema. */
interface Field {
  readonly type: string;
  readonly key?: string;
  readonly label?: string;
  readonly dateLabel?: string;
  readonly valuesKey?: string;
  readonly values?: readonly { readonly value: string; readonly label: string }[];
  readonly properties?: { readonly secret?: string };
}

/** Fills a form as somebody does who reads it: each field found by its label, each choice by its words. */
export async function fillForm(
  region: Locator,
  schema: unknown,
  values: Readonly<Record<string, unknown>>,
  verdict: 'verified' | 'refused' = 'verified',
): Promise<void> {
  // From the top: what is chosen above may show what lies below.
  for (const field of (schema as { readonly components: readonly Field[] }).components) {
    const value = field.properties?.secret === 'true' ? stubSecret(verdict) : values[field.key ?? ''];
    if (value !== undefined) await enter(region, field, value);
  }
}

async function enter(region: Locator, field: Field, value: unknown): Promise<void> {
  const label = (field.dateLabel ?? field.label ?? '').replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  // A field that must be filled carries an asterisk.
  const named = region.getByLabel(new RegExp(String.raw`^${label}\s*\*?$`));
  switch (field.type) {
    case 'radio': {
      const choice = field.values?.find((other) => other.value === value)?.label ?? String(value);
      return region.getByRole('radio', { name: choice, exact: true }).check();
    }
    case 'checkbox':
      return named.check();
    case 'select':
      if (field.valuesKey === 'certificates') return chooseCertificate(region, String(value));
      await named.selectOption(String(value));
      return;
    case 'filepicker':
      return named.setInputFiles(
        (value as readonly { readonly file: string }[]).map(({ file }) => ({
          name: file,
          mimeType: 'application/pdf',
          buffer: Buffer.from(samplePdf(file)),
        })),
      );
    default:
      return named.fill(String(value));
  }
}

/** Chooses the certificate with this serial number: in the dialog that asks which. */
export async function chooseCertificate(region: Locator, serial: string): Promise<void> {
  await region.locator('button[aria-haspopup="dialog"]').click();
  const dialog = region.getByRole('dialog');
  await dialog.getByRole('radio', { name: serial }).check();
  await dialog.locator('.button-main').click();
  await region.locator(`[data-certificate="${serial}"]`).waitFor();
}
