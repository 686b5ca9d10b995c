import type { z } from 'zod';

/** What every call of an adapter carries beside its input. */
export interface CallContext {
  /**
   * case + element + pass. A system that has seen the key before answers as it did the first time and does nothing
   * again: jobs run at least once, their effects once.
   */
  readonly key: string;
  /** Id of the case and of the element that asks. */
  readonly caseId: string;
  readonly element: string;
  /** The office in whose name the system is asked. */
  readonly office: string;
  /** The office that took the application for it; null where it came to the office itself or from the applicant. */
  readonly takenAt: string | null;
  /** The service the case is about, as its folder is called: `unemployment-certificate`. */
  readonly service: string;
  /** Of the act: what the system words for the applicant is in it. */
  readonly language: 'ru' | 'kk';
  /** Aborted when the call's time limit runs out. */
  readonly signal: AbortSignal;
  /** The instant of the call, from the runtime's clock. */
  readonly now: Date;
  /** Who is acting, where a person's request caused the call; null for a job. */
  readonly person: { readonly id: string; readonly iin: string | null; readonly name: string } | null;
  /** Who has signed the result that is to be formed, which makes it final; null: a draft is formed. */
  readonly signatory: Signatory | null;
  /** Stores a result document with the case; it is saved together with the job's result. */
  attachDocument(document: FormedDocument): Promise<{ readonly id: string; readonly number: string }>;
}

/** Who signs a result. */
export interface Signatory {
  /** Id of the person. */
  readonly id: string;
  readonly name: string;
  /** As the act names it. */
  readonly position: string;
  /** True where the person stands in for the one who holds the position. */
  readonly acting: boolean;
  /** When it was signed: UTC instant, ISO 8601. */
  readonly at: string;
}

/** A result document an operation has formed. */
export interface FormedDocument {
  readonly title: string;
  readonly number: string;
  readonly mediaType: 'application/pdf';
  readonly bytes: Uint8Array;
  /** True: the paper itself, under the office's seal. False: a draft. */
  readonly final: boolean;
}

/** How an operation gets its answer: from a stub, or over a wire. @throws the errors of ./errors.ts */
export type Ask<Input, Result> = (input: Input, context: CallContext) => Promise<Result>;

/** Answers that are well-formed and not what was hoped for, as a system gives them to what it does not know. */
export interface AnswersAmiss<Input = unknown, Result = unknown> {
  /** It knows nothing of what it was asked about. @throws CompletionRefused where the form is to be refused for it */
  'not-found'?(input: Input): Result;
  /** What it knows does not agree with what was asked, or is of somebody else. */
  mismatch?(input: Input): Result;
}

/**
 * One operation of one state system, as a service task names it in `zeebe:taskDefinition type`
 * (`persons-register.find`). Input and result are checked against their schemas on the way in and out: a result that
 * no schema knows is an incident, never a branch (rule 10 of docs/modelling.md). A result that lists what it can be lists
 * the favourable value first: the check of a diagram against its act goes by it.
 */
export interface Operation<Input = unknown, Result = unknown> {
  readonly type: string;
  /** What of the case's variables (after the task's input mappings) the system is given: everything else is withheld. */
  readonly input: z.ZodType<Input>;
  readonly result: z.ZodType<Result>;
  /** Fields of the result that are personal: they never reach a log. */
  readonly personal: readonly string[];
  /**
   * False where nobody may answer in the system's place: it leaves behind what a person cannot, such as a document.
   * Default true.
   */
  readonly byHand?: boolean;
  /** True where a person signs by it: the draft that `content.documentId` names becomes final. Default false. */
  readonly signs?: boolean;
  /** True where asking leaves something behind that must not be there twice: a message sent, a number given. Default false. */
  readonly effect?: boolean;
  /**
   * True where it is asked only inside the request that completes a task: it needs the person who completes it, or what
   * must never become a variable. Default false.
   */
  readonly onlyOnCompletion?: boolean;
  /** The answers it gives amiss; none where it has none but its own. */
  readonly amiss?: AnswersAmiss<Input, Result>;
  /**
   * When it makes sense to ask again: an instant while the system is known not to answer, null while nothing is known
   * against it. Absent where nobody watches the system.
   */
  askAgainAt?(): Date | null;
  /** What of the input a person signs on a device of their own, where they have one; absent where nothing is signed. */
  signedText?(input: Input): string;
  call(input: Input, context: CallContext): Promise<Result>;
}

/** All operations of the installation by type. */
export type Operations = ReadonlyMap<string, Operation>;

/** One choice of a select. */
export interface Option {
  readonly value: string;
  readonly label: string;
  /** What is chosen where it is a certificate, so that it can be shown as one. */
  readonly certificate?: OptionCertificate;
}

/** A certificate as it is shown to whoever chooses it: not its state, which is for the authority to say. */
export interface OptionCertificate {
  /** Full name. */
  readonly owner: string;
  /** Masked but for its end. */
  readonly iin: string;
  readonly notBefore: string;
  readonly notAfter: string;
}

/**
 * Lists a form offers by `valuesKey` that depend on who fills it in, such as the certificates on the person's token.
 * A value outside the list is refused by the server too.
 */
export type OptionSources = ReadonlyMap<string, (person: NonNullable<CallContext['person']>, now: Date) => Promise<readonly Option[]>>;
