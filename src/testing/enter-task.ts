import type { Actor } from '../cases/actor.ts';
import type { Case, OpenTask } from '../cases/case.ts';
import { ReglamentError } from '../errors.ts';
import type { CaseRuntime } from '../runtime/case-runtime.ts';
import { samplePdf } from './sample-pdf.ts';
import { stubSecret } from './stub-secret.ts';

/** Who enters values, and how. */
export interface EnterOptions {
  readonly actor: Actor;
  /** What the operation that the task asks about its secret fields answers. */
  readonly verdict: 'verified' | 'refused';
  /** Fits a value to who enters it. */
  readonly fit: (value: unknown, actor: Actor) => unknown;
  /** How often it is tried again where it is refused. Default: never. */
  readonly again?: number;
}

/**
 * Completes an open task as a person would: files are made and attached, a secret is one the stubs answer so. Answers
 * the case as it then is.
 * @throws what completing the task throws
 */
export async function enterTask(
  runtime: CaseRuntime,
  subject: Case,
  { element, pass }: Pick<OpenTask, 'element' | 'pass'>,
  values: Readonly<Record<string, unknown>>,
  { actor, verdict, fit, again = 0 }: EnterOptions,
): Promise<Case> {
  const entered: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(values)) {
    entered[key] = isFiles(value)
      ? await Promise.all(
          value.map(async ({ file }) => {
            const added = await runtime.addAttachment(subject.id, element, pass, { name: file, bytes: samplePdf(file) }, actor);
            return added.id;
          }),
        )
      : fit(value, actor);
  }
  for (const key of await secretKeys(runtime, subject, element)) entered[key] = stubSecret(verdict);
  for (let left = again; ; left -= 1) {
    try {
      return await runtime.completeTask(subject.id, element, pass, entered, actor);
    } catch (error) {
      if (left === 0 || !(error instanceof ReglamentError)) throw error;
    }
  }
}

/** Keys of the secret fields of the task's form, which no scenario gives. */
async function secretKeys(runtime: CaseRuntime, subject: Case, element: string): Promise<readonly string[]> {
  const { diagram, readForms } = await runtime.mover.definitionOf(subject);
  const fields = readForms.get(diagram.nodes.get(element)?.formId ?? '')?.fields ?? [];
  return fields.flatMap(({ secret, key }) => (secret && key !== null ? [key] : []));
}

/** `[{"file": "identity-card.pdf"}]`: files the player makes and attaches. */
function isFiles(value: unknown): value is readonly { readonly file: string }[] {
  return Array.isArray(value) && value.length > 0 && value.every((one) => typeof (one as { file?: unknown })?.file === 'string');
}
