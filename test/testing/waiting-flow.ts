import { resolve } from 'node:path';
import { z } from 'zod';
import { CompletionRefused, type Operation } from '../../src/adapters/port.ts';
import { openFlow, type Flow, type FlowOptions } from '../../src/testing/index.ts';

const input = z.object({ note: z.string(), pin: z.string().nullish() });
const result = z.object({ said: z.enum(['yes', 'no']) });
const ask: Operation = { type: 'system.ask', input, result, personal: [], effect: true, call: async () => ({ said: 'yes' }) };
const seal: Operation = {
  ...ask,
  type: 'system.seal',
  call: async (given) => {
    if (input.parse(given).pin !== 'demo') throw new CompletionRefused('pin', 'refused-sign-in');
    return { said: 'yes' };
  },
};

/** A diagram with a job, a timer of forty days, a message and a task with a secret, open for a test. */
export function openWaiting(options: FlowOptions = {}): Promise<Flow> {
  const components = {
    note: [{ type: 'textfield', id: 'Field_note', key: 'note', label: 'Note', validate: { required: true } }],
    seal: [{ type: 'textfield', id: 'Field_pin', key: 'pin', label: 'PIN', properties: { secret: 'true' } }],
  };
  const forms = Object.fromEntries(Object.entries(components).map(([id, fields]) => [id, { type: 'default', id, schemaVersion: 17, components: fields }]));
  const bpmn = resolve(import.meta.dirname, '../fixtures/runtime/waiting.bpmn');
  return openFlow({ bpmn, forms, key: 'region/service/waiting' }, { operations: [ask, seal], results: null, ...options });
}
