/** Ids of forms: they are the names of files too. */
const FORM_ID = /^[a-z0-9][a-z0-9-]{0,63}$/;

/** What is wrong with the id of a new form: it is no name of a file, or there is such a form; null: nothing. */
export function formIdFault(id: string, taken: ReadonlySet<string>): 'form' | 'taken' | null {
  if (!FORM_ID.test(id)) return 'form';
  return taken.has(id) ? 'taken' : null;
}

/** A form of this id with nothing on it, or with what another has. Ids of its fields stay: they are each form's own. */
export function newForm(id: string, from: unknown): unknown {
  const base = typeof from === 'object' && from !== null ? from : { type: 'default', schemaVersion: 18, components: [], executionPlatform: 'Camunda Cloud', executionPlatformVersion: '8.8.0' };
  return { ...base, id };
}
