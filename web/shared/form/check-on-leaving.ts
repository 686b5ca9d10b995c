import type { FormValidator } from './form-validator.ts';

interface Instance {
  readonly id: string;
  readonly value: unknown;
}

interface Services {
  readonly eventBus: { on(event: string, listener: (event: { readonly formField: { readonly id: string } }) => void): void };
  readonly instances: { getAll(): readonly Instance[] };
  readonly viewerCommands: { updateFieldInstanceValidation(instance: Instance, value: unknown): void };
}

/** A sentence that appears under a field moves what is below: the click that left the field must have landed by then. */
const AFTER_THE_CLICK_MS = 250;

/** Judges a field when it is left. An empty one is left alone: whoever only walks through a form is not scolded. */
export class CheckOnLeaving {
  static readonly $inject = ['eventBus', 'formFieldInstanceRegistry', 'viewerCommands', 'validator'];

  constructor(
    eventBus: Services['eventBus'],
    formFieldInstanceRegistry: Services['instances'],
    viewerCommands: Services['viewerCommands'],
    validator: FormValidator,
  ) {
    eventBus.on('formField.focus', ({ formField }) => validator.edit(formField.id));
    eventBus.on('formField.blur', ({ formField }) => {
      validator.edit(null);
      setTimeout(() => {
        const instance = formFieldInstanceRegistry.getAll().find(({ id }) => id === formField.id);
        const empty = instance === undefined || instance.value === null || instance.value === undefined || instance.value === '';
        if (!empty) viewerCommands.updateFieldInstanceValidation(instance, instance.value);
      }, AFTER_THE_CLICK_MS);
    });
  }
}
