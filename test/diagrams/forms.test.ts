import { expect } from 'chai';
import { readdir, readFile } from 'node:fs/promises';
import { expressionFault } from '../../src/model/expression.ts';

const FORMS = new URL('../../diagrams/forms/', import.meta.url);
const TYPES = ['textfield', 'textarea', 'number', 'checkbox', 'radio', 'select', 'datetime', 'filepicker', 'text', 'separator'];

interface Component {
  readonly id: string;
  readonly type: string;
  readonly key?: string;
  readonly label?: string;
  readonly dateLabel?: string;
  readonly text?: string;
  readonly validate?: { readonly required?: boolean; readonly minLength?: number; readonly maxLength?: number; readonly pattern?: string };
  readonly properties?: { readonly patternHint?: string; readonly format?: string };
  readonly conditional?: { readonly hide?: string };
}

describe('the forms', () => {
  const forms = new Map<string, { readonly schemaVersion: number; readonly components: readonly Component[] }>();

  before(async () => {
    for (const file of await readdir(FORMS)) {
      const schema = JSON.parse(await readFile(new URL(file, FORMS), 'utf8')) as never;
      forms.set(file.replace(/\.form$/, ''), schema);
    }
  });

  it('should set the variables the diagrams count on', () => {
    const keys = [...forms].map(([id, form]) => [id, form.components.flatMap((component) => component.key ?? [])]);

    expect(Object.fromEntries(keys)).to.deep.include({
      acceptance: [],
      'application-additions': [
        'enteredSurname',
        'enteredGivenName',
        'enteredPatronymic',
        'enteredBirthDate',
        'attachments',
        'deliveryChannel',
        'email',
        'certificate',
      ],
      'application-unemployment-certificate': ['iin', 'identityCardNumber', 'postalCode', 'phone', 'sik'],
      'application-unemployment-certificate-portal': ['iin', 'identityCardNumber', 'postalCode', 'phone', 'sik'],
      attachments: ['attachments'],
      decision: ['decision', 'decisionReason'],
      'document-check': ['documentsInOrder', 'documentFaults'],
      issue: ['deliveryMethod', 'email'],
      'person-by-hand': ['surname', 'givenName', 'patronymic', 'birthDate', 'originalSeen'],
      refusal: ['refusalReason'],
      registration: [],
      'request-signature': ['certificate'],
      'result-signature': ['certificate'],
      'sign-in': ['iin', 'password'],
      signature: ['certificate'],
    });
  });

  it('should be made of components the server reads', () => {
    for (const [id, form] of forms) {
      expect(form.schemaVersion, id).to.be.at.least(17);
      for (const component of form.components) {
        expect(TYPES, `${id} ${component.id}`).to.include(component.type);
        expect(component.label ?? component.dateLabel ?? component.text, `${id} ${component.id}`).to.match(/[а-яё]/i);
      }
    }
  });

  it('should say in words what a pattern asks for, and hide by readable conditions', () => {
    for (const [id, form] of forms) {
      for (const { validate, properties, conditional } of form.components) {
        if (validate?.pattern !== undefined) expect(properties?.patternHint, id).to.be.a('string');
        if (conditional?.hide !== undefined) expect(expressionFault(conditional.hide), id).to.equal(null);
      }
    }
  });

  it('should keep the sizes of annex 8', () => {
    for (const id of ['application-unemployment-certificate', 'application-unemployment-certificate-portal']) {
      const fields = Object.fromEntries(
        (forms.get(id)?.components ?? []).flatMap(({ key, validate }) =>
          key === undefined ? [] : [[key, [validate?.required ?? false, validate?.minLength ?? null, validate?.maxLength]]],
        ),
      );

      expect(fields, id).to.deep.equal({
        iin: [true, 12, 12],
        identityCardNumber: [false, null, 12],
        postalCode: [true, 6, 6],
        phone: [true, null, 15],
        sik: [true, 16, 16],
      });
    }
  });
});
