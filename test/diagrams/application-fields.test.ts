import { expect } from 'chai';
import { readFile } from 'node:fs/promises';
import { digestSchema } from '../../src/regulation/digest.ts';

const DIAGRAMS = new URL('../../diagrams/', import.meta.url);

interface Field {
  readonly label: string;
  readonly required: boolean;
  readonly size: number;
  readonly numeric: boolean;
}

/** The letter ё is written or not: annexes leave it out, forms do not. */
const plain = (text: string): string => text.replaceAll('ё', 'е');

async function asked(form: string): Promise<readonly Field[]> {
  const { components } = JSON.parse(await readFile(new URL(`forms/${form}.form`, DIAGRAMS), 'utf8')) as {
    components: { key?: string; label: string; validate: { required?: boolean; maxLength: number; pattern?: string } }[];
  };
  return components
    .filter(({ key }) => key !== undefined)
    .map(({ label, validate }) => ({
      label: plain(label),
      required: validate.required ?? false,
      size: validate.maxLength,
      numeric: (validate.pattern ?? '').startsWith('^[0-9]'),
    }));
}

async function annexed(key: string): Promise<readonly Field[]> {
  const { forms } = digestSchema.parse(JSON.parse(await readFile(new URL(`${key}.regulation.json`, DIAGRAMS), 'utf8')));
  return forms.map(({ field, required, size, format }) => ({
    label: plain(field),
    required,
    size: size ?? 0,
    numeric: format === 'numeric',
  }));
}

describe('the fields of an application', () => {
  const forms = [
    ['application-disabled-children', 'atyrau/disabled-children/office'],
    ['application-disabled-children-portal', 'atyrau/disabled-children/portal'],
  ] as const;
  for (const [form, key] of forms) {
    it(`should be asked by ${form} as the annex of ${key} lists them`, async () => {
      expect(await asked(form)).to.deep.equal(await annexed(key));
    });
  }
});
