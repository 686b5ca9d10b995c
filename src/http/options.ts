import type { AccessLog } from '../cases/access-log.ts';
import type { Case } from '../cases/case.ts';
import type { QuestionnaireStore } from '../cases/questionnaire.ts';
import type { ChannelKind, ChannelTemplate, TemplateLanguage } from '../definitions/channel-template.ts';
import type { Drafting } from '../definitions/drafting.ts';
import type { ValueFault } from '../forms/form.ts';
import type { ProfileStore } from '../identity/citizen-profile.ts';
import type { DeputyStore } from '../identity/deputy.ts';
import type { Identity } from '../identity/identity.ts';
import type { ProviderSignIn } from '../identity/provider/provider-sign-in.ts';
import type { SignInJournal } from '../identity/sign-in-journal.ts';
import type { PaperVerifier } from '../documents/verify-paper.ts';
import type { PeopleStore } from '../identity/store.ts';
import type { Runtime } from '../runtime/api.ts';
import type { OperationView } from './contract-templates.ts';
import type { EngineView } from './contract.ts';
import type { CaseErasure } from '../runtime/erasure/case-erasure.ts';
import type { CaseMigrations } from '../runtime/migration/case-migrations.ts';
import type { MailDesk } from './mail-desk.ts';
import type { ScenarioDesk } from './scenario-desk.ts';
import type { SystemState, TrainingSwitches } from './training-switches.ts';

/**
 * What the log is told of a request. It names the route, `/api/cases/:case`, and never the address: that has ids in it,
 * and codes of documents. A request that met no route has none.
 */
export interface RequestFacts {
  /** The reply carries it as `X-Request-Id`. */
  readonly request: string;
  readonly method: string;
  readonly route: string | null;
}

/** One line for the log; holds no personal value. */
export type LogLine =
  /** `streamed`: a stream of events, which is over when the browser goes. */
  | (RequestFacts & { readonly event: 'request'; readonly status: number; readonly ms: number; readonly streamed: boolean })
  /** The error may quote what was asked; whoever writes the log takes care. */
  | (RequestFacts & { readonly event: 'fault'; readonly code: string; readonly error: unknown });

/** What the HTTP skin is put over. */
export interface HttpOptions {
  readonly runtime: Runtime;
  readonly people: PeopleStore;
  readonly deputies: DeputyStore;
  readonly profiles: ProfileStore;
  /** Told after a citizen's profile was changed: what waits to be sent to them follows. */
  readonly onProfileChanged: (person: string) => Promise<void>;
  readonly questionnaires: QuestionnaireStore;
  /** Letters to applicants that have not gone out. */
  readonly mail: MailDesk;
  readonly drafting: Drafting;
  /** Moves running cases from version to version. */
  readonly migrations: Pick<CaseMigrations, 'plan' | 'dryRun' | 'move' | 'undo'>;
  /** Erases what is personal of cases that have ended. */
  readonly erasure: Pick<CaseErasure, 'years' | 'due' | 'eraseDue' | 'erase'>;
  /** Makes scenarios of cases and walks. */
  readonly scenarios: ScenarioDesk;
  readonly identity: Identity;
  /** The identity provider people may sign in through. Default: there is none. */
  readonly provider?: ProviderSignIn | null;
  /** What happened to sign-ins. Default: nothing is known. */
  readonly signIns?: SignInJournal;
  /** Who has looked at which case. */
  readonly accesses: AccessLog;
  /** The switches that make operations fail for training; null where there are none, as in production. */
  readonly training: TrainingSwitches | null;
  /** Says of a paper whether it was issued here. */
  readonly verifier: Pick<PaperVerifier, 'byCode' | 'byFile'>;
  /** How the systems of the state have been lately. Default: nothing is known of any. */
  readonly systems?: () => readonly SystemState[];
  /** What "overdue" goes by. */
  readonly clock: () => Date;
  /** Folder of the built web; null serves the API alone. */
  readonly webDir: string | null;
  readonly log: (line: LogLine) => void;
  /** What is wrong with a form value, as a sentence in the user's language. */
  readonly faultText: (fault: ValueFault, label: string) => string;
  /** Whether every hash of the case's journal holds. */
  readonly journalIntact: (record: Case) => boolean;
  /** True where browsers reach the server by https, through a proxy on this machine: the cookie is `Secure`. Default false. */
  readonly secure?: boolean;
  /** What the accounts of the demonstration sign in with; null, and nobody is named, where there is none. Default null. */
  readonly demoPassword?: string | null;
  /** Requests a minute one person may make; what else is limited follows from it. 0: none is counted. Default 3,000. */
  readonly requestsPerMinute?: number;
  /** Milliseconds between signs of life on a stream of events. Default 20,000. */
  readonly heartbeatMs?: number;
  /** Told how many streams of events are open, whenever that changes. */
  readonly onStreams?: (open: number) => void;
  /** Aborted when the server is to close: streams end, which would else keep it open. */
  readonly closing?: AbortSignal;
  /** Where people sign on devices of their own; null or absent: with the tokens of the demonstration. */
  readonly signingLayer?: SigningLayerOptions | null;
  /** What diagrams may ask of the adapters, by type. Default: nothing. */
  readonly operations?: readonly OperationView[];
  /** The forms that lie beside the diagrams, by id. Default: none. */
  readonly folderForms?: () => Promise<Readonly<Record<string, unknown>>>;
  /** The set a channel of a kind is begun with, in the language of its act. */
  readonly channelTemplate: (language: TemplateLanguage, channel: ChannelKind) => Promise<ChannelTemplate>;
  /** The engine that begins new cases. Default: native. */
  readonly engine?: EngineView['engine'];
}

/** The signing layer on people's own machines. */
export interface SigningLayerOptions {
  /** The address browsers open: `wss://127.0.0.1:13579`. */
  readonly address: string;
  /** Takes note of the certificate a signature came with, and answers it as a form offers it. */
  readonly showCertificate: (iin: string, cms: Uint8Array) => object;
}
