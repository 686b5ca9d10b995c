import type {
  AccessView,
  ActChannelView,
  AttachmentView,
  CabinetApplyRequest,
  CabinetCaseSummary,
  CabinetCaseView,
  CabinetDiagramView,
  CabinetNotice,
  CabinetProfile,
  CabinetProfileRequest,
  CabinetServiceView,
  CabinetTaskView,
  CalendarsView,
  CaseSummaryView,
  CaseView,
  CatalogueAct,
  ChangeOfficeRequest,
  ChangePasswordRequest,
  ChangePersonRequest,
  ComparisonView,
  CompleteTaskRequest,
  CorrectionForm,
  CorrectionSummary,
  DeadlineListView,
  DefinitionSummary,
  DefinitionView,
  DemoAccountsView,
  DeputyRequest,
  DeputyView,
  ErasedView,
  ErasureView,
  FieldError,
  FoundCaseView,
  ImportReply,
  ImportRequest,
  IncidentDetailView,
  IncidentView,
  JournalView,
  ListedOffice,
  LiveCounts,
  MailView,
  Me,
  OfficeDetails,
  OfficeLoadView,
  PaperCheckRequest,
  PaperCheckView,
  PasswordReset,
  PersonAdded,
  PersonRequest,
  PersonView,
  Problem,
  QuestionnaireRequest,
  ReadNoticesRequest,
  RetryAllView,
  SearchCasesRequest,
  ServiceMarksView,
  ShownCertificate,
  SignedOut,
  SignedTextView,
  SignInRequest,
  SwitchFailureRequest,
  TaskSummary,
  TaskView,
  TrainingView,
  VerificationView,
} from '../src/http/contract.ts';
import { unattended } from './unattended.ts';

/** The server said no, or could not be reached. Texts are made from `code`, never from the server's English detail. */
export class ApiFault extends Error {
  /** HTTP status; 0 where the server was not reached. */
  readonly status: number;
  /** Code of the problem; `unreachable` where there was no answer, `unexpected` where it was no problem document. */
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;
  readonly errors: readonly FieldError[];

  constructor(status: number, problem: Partial<Problem>, options?: { cause?: unknown }) {
    super(problem.detail ?? problem.title ?? `HTTP ${status}`, options);
    this.name = 'ApiFault';
    this.status = status;
    this.code = problem.code ?? (status === 0 ? 'unreachable' : 'unexpected');
    this.details = problem.details ?? {};
    this.errors = problem.errors ?? [];
  }
}

/** An open item of a case: which element, which time the case is there. */
export interface ItemAddress {
  readonly caseId: string;
  readonly element: string;
  readonly pass: number;
}

/** A page of cases. */
export interface CasePage {
  readonly items: readonly CaseSummaryView[];
  readonly total: number;
}

/** Asks the server. @throws ApiFault where it refuses or cannot be reached */
export async function request(method: string, path: string, init: RequestInit = {}): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, { method, credentials: 'same-origin', ...init, headers: { ...(init.headers as Record<string, string>), ...unattended() } });
  } catch (cause) {
    throw new ApiFault(0, {}, { cause });
  }
  if (response.ok) return response;
  const isProblem = (response.headers.get('content-type') ?? '').includes('json');
  throw new ApiFault(response.status, isProblem ? ((await response.json().catch(() => ({}))) as Partial<Problem>) : {});
}

/** Asks the server for JSON. @throws ApiFault where it refuses or cannot be reached */
export async function ask<T>(method: string, path: string, body?: unknown): Promise<T> {
  const init: RequestInit =
    body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const response = await request(method, path, init);
  return (await response.json()) as T;
}

/** What the server lists of something, and how much there is in all. */
export interface Listed<T> {
  readonly items: readonly T[];
  readonly total: number;
}

/** Asks the server for a list, of which it answers so much at most. @throws ApiFault where it refuses or cannot be reached */
async function askList<T>(path: string): Promise<Listed<T>> {
  const response = await request('GET', path);
  const items = (await response.json()) as readonly T[];
  return { items, total: Number(response.headers.get('x-total-count') ?? items.length) };
}

type FormValues = Readonly<Record<string, unknown>>;

/** `signature`: what the person's own device made; null where it made none. */
function completion(values: FormValues, signature: string | null): CompleteTaskRequest {
  return signature === null ? { values } : { values, signature };
}

/** Where a case is. */
export const casePath = (id: string): string => `/api/cases/${encodeURIComponent(id)}`;
const taskPath = ({ caseId, element, pass }: ItemAddress): string =>
  `${casePath(caseId)}/tasks/${encodeURIComponent(element)}/${pass}`;

export const getSession = (): Promise<Me> => ask('GET', '/api/session');
export const signIn = (credentials: SignInRequest): Promise<Me> => ask('POST', '/api/session', credentials);

export const changePassword = (request: ChangePasswordRequest): Promise<Me> => ask('POST', '/api/session/password', request);

/** Signs out; answers where the browser goes then, where that is not the page for signing in. */
export async function signOut(): Promise<string | null> {
  const response = await request('DELETE', '/api/session');
  return response.status === 204 ? null : ((await response.json()) as SignedOut).next;
}

export const getDefinitions = (): Promise<readonly DefinitionSummary[]> => ask('GET', '/api/definitions');

/** `version` undefined: the latest. */
export const getDefinition = (key: string, version?: number): Promise<DefinitionView> =>
  ask('GET', `/api/definitions/${key}${version === undefined ? '' : `?version=${version}`}`);

export const getLiveCounts = (key: string): Promise<LiveCounts> => ask('GET', `/api/definitions/${key}/live`);

/** `office` null: the person's own. */
export const startCase = (definition: string, office: string | null): Promise<CaseView> =>
  ask('POST', '/api/cases', office === null ? { definition } : { definition, office });

/** Cases the person may know of, newest first. */
export function getCases(filter: {
  readonly status?: string;
  readonly definition?: string;
  readonly limit?: number;
  readonly offset?: number;
}): Promise<CasePage> {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) query.set(name, String(value));
  return ask('GET', `/api/cases?${query.toString()}`);
}

export const getCase = (id: string): Promise<CaseView> => ask('GET', casePath(id));

export const withdrawCase = (id: string, reason: string): Promise<CaseView> =>
  ask('POST', `${casePath(id)}/withdrawal`, { reason });

export const getTasks = (): Promise<Listed<TaskSummary>> => askList('/api/tasks');
export const getTask = (address: ItemAddress): Promise<TaskView> => ask('GET', taskPath(address));
export const claimTask = (address: ItemAddress): Promise<TaskSummary> => ask('PUT', `${taskPath(address)}/claim`);
export const releaseTask = (address: ItemAddress): Promise<TaskSummary> => ask('DELETE', `${taskPath(address)}/claim`);

export const completeTask = (address: ItemAddress, values: FormValues, signature: string | null = null): Promise<CaseView> =>
  ask('POST', `${taskPath(address)}/completion`, completion(values, signature));

/** What the person is to sign who completes the task with these values. */
export const getSignedText = (address: ItemAddress, values: FormValues): Promise<SignedTextView> =>
  ask('POST', `${taskPath(address)}/signed-text`, { values });

/** Has the server take note of the certificate a signature came with. */
export const noteCertificate = (signature: string): Promise<ShownCertificate> =>
  ask('POST', '/api/signing/certificates', { signature });

export const uploadAttachment = (address: ItemAddress, file: File): Promise<AttachmentView> =>
  upload(`${taskPath(address)}/attachments`, file);

/** Whether the paper with this code was issued, for everybody. */
export const checkPaper = (asked: PaperCheckRequest): Promise<PaperCheckView> => ask('POST', '/api/paper-checks', asked);

/** Whether these are the bytes of an issued paper, for everybody. */
export const checkPaperFile = (file: File): Promise<PaperCheckView> => upload('/api/paper-checks/file', file);

async function upload<T>(path: string, file: File): Promise<T> {
  const response = await request('POST', path, {
    headers: {
      'content-type': file.type === '' ? 'application/octet-stream' : file.type,
      'x-file-name': encodeURIComponent(file.name),
    },
    body: file,
  });
  return (await response.json()) as T;
}

/** Address of a stored file, for a link. */
export const attachmentHref = (caseId: string, id: string): string => `${casePath(caseId)}/attachments/${encodeURIComponent(id)}`;

/** Address of a result document, for a link. */
export const documentHref = (caseId: string, id: string): string => `${casePath(caseId)}/documents/${encodeURIComponent(id)}`;

export const voidDocument = (caseId: string, id: string, reason: string): Promise<CaseView> =>
  ask('POST', `${documentHref(caseId, id)}/voidance`, { reason });

/** Address of the notice of registration, for a link. */
export const noticeHref = (caseId: string): string => `${casePath(caseId)}/registration-notice`;

export const getIncidents = (): Promise<Listed<IncidentView>> => askList('/api/incidents');

export const retryIncident = ({ caseId, element, pass }: ItemAddress): Promise<CaseView> =>
  ask('POST', `${casePath(caseId)}/incidents/${encodeURIComponent(element)}/${pass}/retry`);

/** The cases that were found: the first of them, and how many there are. */
export interface FoundPage {
  readonly items: readonly FoundCaseView[];
  readonly total: number;
}

export const searchCases = (asked: SearchCasesRequest): Promise<FoundPage> => ask('POST', '/api/cases/search', asked);

export const getOfficeLoad = (): Promise<OfficeLoadView> => ask('GET', '/api/office/load');

/** The list of the day for who leads the office. */
export const getOfficeDeadlines = (): Promise<DeadlineListView> => ask('GET', '/api/office/deadlines');

export const getCalendars = (): Promise<CalendarsView> => ask('GET', '/api/calendars');

/** What the rule of retention would erase now; with `years`, what another would. */
export const getErasure = (years: number | null): Promise<ErasureView> => ask('GET', `/api/erasure${years === null ? '' : `?years=${years}`}`);

/** Erases it. */
export const eraseDue = (): Promise<ErasedView> => ask('POST', '/api/erasure');

/** Erases what is personal of one case. */
export const eraseCase = (id: string, reason: string): Promise<CaseView> => ask('POST', `/api/cases/${encodeURIComponent(id)}/erasure`, { reason });

/** Gives the task to a colleague. */
export const assignTask = (address: ItemAddress, person: string): Promise<CaseView> =>
  ask('PUT', `${taskPath(address)}/assignee`, { person });

export const getDeputies = (): Promise<readonly DeputyView[]> => ask('GET', '/api/deputies');
export const nameDeputy = (deputy: DeputyRequest): Promise<DeputyView> => ask('POST', '/api/deputies', deputy);

export async function deleteDeputy(id: string): Promise<void> {
  await request('DELETE', `/api/deputies/${encodeURIComponent(id)}`);
}

const incidentPath = ({ caseId, element, pass }: ItemAddress): string =>
  `${casePath(caseId)}/incidents/${encodeURIComponent(element)}/${pass}`;

export const getIncident = (address: ItemAddress): Promise<IncidentDetailView> => ask('GET', incidentPath(address));

/** Has every incident of the operation tried again. */
export const retryAllIncidents = (operation: string): Promise<RetryAllView> => ask('POST', '/api/incidents/retries', { operation });

/** Answers in the system's place. */
export const answerIncident = (address: ItemAddress, result: Readonly<Record<string, unknown>>, reason: string): Promise<CaseView> =>
  ask('POST', `${incidentPath(address)}/answer`, { result, reason });

export const getTraining = (): Promise<TrainingView> => ask('GET', '/api/training/failures');
export const switchFailure = (change: SwitchFailureRequest): Promise<TrainingView> => ask('PUT', '/api/training/failures', change);

const personPath = (id: string): string => `/api/people/${encodeURIComponent(id)}`;

export const getPeople = (): Promise<readonly PersonView[]> => ask('GET', '/api/people');
export const getOffices = (): Promise<readonly ListedOffice[]> => ask('GET', '/api/offices');
export const addOffice = (office: OfficeDetails): Promise<ListedOffice> => ask('POST', '/api/offices', office);
export const changeOffice = (id: string, office: ChangeOfficeRequest): Promise<ListedOffice> =>
  ask('PUT', `/api/offices/${encodeURIComponent(id)}`, office);
export const addPerson = (person: PersonRequest): Promise<PersonAdded> => ask('POST', '/api/people', person);
export const changePerson = (id: string, person: ChangePersonRequest): Promise<PersonView> => ask('PUT', personPath(id), person);
export const resetPassword = (id: string): Promise<PasswordReset> => ask('POST', `${personPath(id)}/password`);

/** All of the file or nothing. */
export const importPeople = (file: ImportRequest): Promise<ImportReply> => ask('POST', '/api/people/import', file);

/** The case that carries the number. A number is a name of a person's matter: it does not go into an address. */
export const findCase = (number: string): Promise<CaseSummaryView> => ask('POST', '/api/journal/case', { number });

export const getJournal = (caseId: string): Promise<JournalView> => ask('GET', `${casePath(caseId)}/journal`);
export const getAccesses = (caseId: string): Promise<readonly AccessView[]> => ask('GET', `${casePath(caseId)}/accesses`);

/** Walks the chain of one journal, or of all. */
export const verifyJournals = (caseId?: string): Promise<VerificationView> =>
  ask('POST', '/api/journal/verification', caseId === undefined ? {} : { case: caseId });

/** Address of the journal as a file, for a link. */
export const journalHref = (caseId: string, format: 'csv' | 'json'): string => `${casePath(caseId)}/journal.${format}`;

/** Drafts that came back to the person. */
export const getCorrections = (): Promise<readonly CorrectionSummary[]> => ask('GET', '/api/corrections');

const correctionPath = ({ caseId, element, pass }: ItemAddress): string =>
  `${casePath(caseId)}/corrections/${encodeURIComponent(element)}/${pass}`;

export const getCorrection = (address: ItemAddress): Promise<CorrectionForm> => ask('GET', correctionPath(address));
export const sendCorrection = (address: ItemAddress, values: Readonly<Record<string, unknown>>): Promise<CaseView> =>
  ask('POST', correctionPath(address), { values });

export const returnDraft = (address: ItemAddress, remark: string): Promise<CaseView> =>
  ask('POST', `${taskPath(address)}/return`, { remark });

const ownPath = (id: string): string => `/api/cabinet/cases/${encodeURIComponent(id)}`;
const ownTaskPath = ({ caseId, element, pass }: ItemAddress): string =>
  `${ownPath(caseId)}/tasks/${encodeURIComponent(element)}/${pass}`;

/** The citizen's cabinet: each call is for the person's own applications. */
export const cabinet = {
  services: (): Promise<readonly CabinetServiceView[]> => ask('GET', '/api/cabinet/services'),
  apply: (wanted: CabinetApplyRequest): Promise<CabinetCaseView> => ask('POST', '/api/cabinet/cases', wanted),
  applications: (): Promise<readonly CabinetCaseSummary[]> => ask('GET', '/api/cabinet/cases'),
  application: (id: string): Promise<CabinetCaseView> => ask('GET', ownPath(id)),
  diagram: (id: string): Promise<CabinetDiagramView> => ask('GET', `${ownPath(id)}/diagram`),
  withdraw: (id: string, reason: string): Promise<CabinetCaseView> => ask('POST', `${ownPath(id)}/withdrawal`, { reason }),
  task: (address: ItemAddress): Promise<CabinetTaskView> => ask('GET', ownTaskPath(address)),
  complete: (address: ItemAddress, values: FormValues, signature: string | null = null): Promise<CabinetCaseView> =>
    ask('POST', `${ownTaskPath(address)}/completion`, completion(values, signature)),
  signedText: (address: ItemAddress, values: FormValues): Promise<SignedTextView> =>
    ask('POST', `${ownTaskPath(address)}/signed-text`, { values }),
  noteCertificate: (signature: string): Promise<ShownCertificate> =>
    ask('POST', '/api/cabinet/signing/certificates', { signature }),
  upload: (address: ItemAddress, file: File): Promise<{ readonly id: string }> => upload(`${ownTaskPath(address)}/attachments`, file),
  /** Address of a file the person attached, for a link. */
  attachmentHref: (caseId: string, id: string): string => `${ownPath(caseId)}/attachments/${encodeURIComponent(id)}`,
  /** Address of a document, for a link; opening it counts as receiving it. */
  documentHref: (caseId: string, id: string): string => `${ownPath(caseId)}/documents/${encodeURIComponent(id)}`,
  notices: (): Promise<readonly CabinetNotice[]> => ask('GET', '/api/cabinet/notices'),
  noticesRead: async (read: ReadNoticesRequest): Promise<void> => {
    await request('POST', '/api/cabinet/notices/read', { headers: { 'content-type': 'application/json' }, body: JSON.stringify(read) });
  },
  profile: (): Promise<CabinetProfile> => ask('GET', '/api/cabinet/profile'),
  saveProfile: (profile: CabinetProfileRequest): Promise<CabinetProfile> => ask('PUT', '/api/cabinet/profile', profile),
  rate: (id: string, answers: QuestionnaireRequest): Promise<CabinetCaseView> => ask('POST', `${ownPath(id)}/questionnaire`, answers),
};

/** What applicants answered about the services of the office, summed. */
export const getServiceMarks = (): Promise<readonly ServiceMarksView[]> => ask('GET', '/api/office/questionnaires');

export const getMail = (): Promise<MailView> => ask('GET', '/api/mail');
export const retryMail = (id: string): Promise<MailView> => ask('POST', `/api/mail/${encodeURIComponent(id)}/retry`);
export const dropMail = (id: string): Promise<MailView> => ask('DELETE', `/api/mail/${encodeURIComponent(id)}`);

export const getCatalogue = (): Promise<readonly CatalogueAct[]> => ask('GET', '/api/catalogue');

export const getActChannel = (key: string): Promise<ActChannelView> => ask('GET', `/api/catalogue/${key}`);

/** Two channels of a service; the server chooses those that are not named. */
export const getComparison = (service: string, chosen: { readonly left?: string; readonly right?: string }): Promise<ComparisonView> =>
  ask('GET', `/api/comparisons/${encodeURIComponent(service)}?${new URLSearchParams(chosen)}`);

/** Whom a demonstration may be tried as; nobody elsewhere. */
export const getDemoAccounts = (): Promise<DemoAccountsView> => ask('GET', '/api/session/demo');
