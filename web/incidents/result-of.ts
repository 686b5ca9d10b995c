import type { AnswerFieldView, AnswerVariantView } from '../../src/http/contract.ts';

/**
 * The answer the entered texts make: what the variant fixes, and every field as its kind has it. `missing` names
 * fields that must not be empty. An instant is entered in the zone of the browser and sent as UTC.
 */
export function resultOf(
  { fixed, fields }: AnswerVariantView,
  entered: Readonly<Record<string, string>>,
): { readonly result: Readonly<Record<string, unknown>>; readonly missing: readonly string[] } {
  const missing: string[] = [];
  const result: Record<string, unknown> = { ...fixed };
  for (const field of fields) {
    const text = (entered[field.key] ?? '').trim();
    if (text === '' && !field.optional) missing.push(field.key);
    result[field.key] = text === '' ? null : valueOf(field, text);
  }
  return { result, missing };
}

function valueOf({ kind }: AnswerFieldView, text: string): unknown {
  switch (kind) {
    case 'number':
      return Number(text);
    case 'flag':
      return text === 'true';
    case 'instant':
      return new Date(text).toISOString();
    case 'text':
    case 'choice':
    case 'date':
      return text;
  }
}
