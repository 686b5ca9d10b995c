import { z } from 'zod';
import { expressionFault } from '../model/expression.ts';
import { formLimits } from './form-limits.ts';
import { patternFault } from './pattern-fault.ts';
import { templateFault } from './template-fault.ts';

/**
 * The components of form-js that the server reads, with every property it knows. Objects are strict: an unknown
 * property could ask for something the server would not check. Expressions are read in `conditional.hide` alone;
 * anywhere else a text beginning with `=` is refused, for form-js would evaluate it and the server would not.
 */

const count = z.int().min(0);
const plain = z.string().max(formLimits.text).refine((text) => !text.startsWith('='), 'an expression is read in conditional.hide alone');

const pattern = z
  .string()
  .startsWith('^', 'a pattern begins with ^ and ends with $: the browser would accept a part')
  .endsWith('$', 'a pattern begins with ^ and ends with $: the browser would accept a part')
  .superRefine((text, context) => {
    const fault = patternFault(text);
    if (fault !== null) context.addIssue({ code: 'custom', message: fault });
  });

const shown = z
  .string()
  .max(formLimits.shown)
  .superRefine((text, context) => {
    const fault = templateFault(text);
    if (fault !== null) context.addIssue({ code: 'custom', message: fault });
  });

const hide = z.string().superRefine((text, context) => {
  const fault = expressionFault(text);
  if (fault !== null) context.addIssue({ code: 'custom', message: fault });
});

const looks = {
  id: z.string().optional(),
  layout: z.looseObject({}).optional(),
  appearance: z.looseObject({}).optional(),
  conditional: z.strictObject({ hide: hide.optional() }).optional(),
};

const asks = {
  ...looks,
  // Flat names only: form-js takes a dot for a path.
  key: z
    .string()
    .max(formLimits.key)
    .regex(/^[A-Za-z][A-Za-z0-9_]*$/, 'a key is a letter, then letters, digits or _')
    // It becomes the name of a variable, and `toString` would be found where nothing was entered.
    .refine((key) => !(key in Object.prototype), 'a key is no word of the programming language'),
  label: plain.min(1, 'a field needs a label').refine((text) => !text.includes('{{'), 'a label is no template'),
  description: plain.refine((text) => !text.includes('{{'), 'a description is no template').optional(),
  defaultValue: z.unknown().optional(),
  disabled: z.boolean().optional(),
  readonly: z.boolean().optional(),
  properties: z.looseObject({}).optional(),
};

const required = { required: z.boolean().optional() };
const validateRequired = z.strictObject(required).optional();
const length = { ...required, minLength: count.optional(), maxLength: count.max(formLimits.entered).optional() };
const choice = z.strictObject({ value: z.string().min(1).max(formLimits.text), label: plain.min(1) });
const options = { values: z.array(choice).min(1).max(formLimits.options).optional(), valuesKey: z.string().min(1).optional() };

export const componentSchema = z.discriminatedUnion('type', [
  z.strictObject({
    ...asks,
    type: z.literal('textfield'),
    properties: z
      .looseObject({
        patternHint: z.string().min(1).optional(),
        format: z.literal('iin').optional(),
        secret: z.literal('true', 'a field is secret ("true"), or says nothing of it').optional(),
      })
      .optional(),
    validate: z
      .strictObject({ ...length, pattern: pattern.optional(), validationType: z.literal('email').optional() })
      .optional(),
  }),
  z.strictObject({ ...asks, type: z.literal('textarea'), validate: z.strictObject(length).optional() }),
  z.strictObject({
    ...asks,
    type: z.literal('number'),
    validate: z.strictObject({ ...required, min: z.number().optional(), max: z.number().optional() }).optional(),
  }),
  z.strictObject({ ...asks, type: z.literal('checkbox'), validate: validateRequired }),
  z.strictObject({ ...asks, ...options, type: z.literal('radio'), validate: validateRequired }),
  z.strictObject({ ...asks, ...options, type: z.literal('select'), searchable: z.boolean().optional(), validate: validateRequired }),
  z.strictObject({
    // form-js shows `dateLabel` in the place of `label`.
    ...asks,
    label: asks.label.optional(),
    type: z.literal('datetime'),
    subtype: z.literal('date', 'of dates and times only "date" is read'),
    dateLabel: asks.label.optional(),
    validate: validateRequired,
  }),
  z.strictObject({
    ...asks,
    type: z.literal('filepicker'),
    multiple: z.boolean().optional(),
    accept: plain.optional(),
    validate: validateRequired,
  }),
  z.strictObject({ ...looks, type: z.literal('text'), text: shown.optional(), properties: z.looseObject({}).optional() }),
  z.strictObject({ ...looks, type: z.literal('separator'), properties: z.looseObject({}).optional() }),
]);

/** One component as form-js stores it. */
export type Component = z.infer<typeof componentSchema>;

/** The form around its components, each of which is read on its own so that one fault does not hide the others. */
export const formSchema = z.strictObject({
  $schema: z.string().optional(),
  type: z.literal('default'),
  id: z.string().min(1),
  components: z.array(z.unknown()).max(formLimits.components),
  schemaVersion: z.int().min(1),
  exporter: z.looseObject({}).optional(),
  executionPlatform: z.string().optional(),
  executionPlatformVersion: z.string().optional(),
  versionTag: z.string().optional(),
});
