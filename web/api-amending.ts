import type {
  ChannelBegun,
  CheckContextView,
  EngineView,
  DraftListed,
  DifferenceView,
  DraftSaved,
  DraftView,
  EndedCaseView,
  FindingView,
  LibraryFormView,
  MigrationDryRunRequest,
  MigrationPlanRequest,
  MigrationPlanView,
  MigrationRequest,
  MigrationResultView,
  NewChannelRequest,
  OperationView,
  RecordingView,
  RegionBegunIn,
  PublicationRequest,
  SaveDraftRequest,
  VersionView,
  WalkRequest,
  WalkView,
} from '../src/http/contract.ts';
import { ask, casePath, request } from './api.ts';

/** Versions of a channel, newest first. */
export const getVersions = (key: string): Promise<readonly VersionView[]> => ask('GET', `/api/definitions/${key}/versions`);

/** The drafts of all analysts. */
export const getDrafts = (): Promise<readonly DraftListed[]> => ask('GET', '/api/drafts');

/** Where a service may be begun. */
export const getRegionsToBeginIn = (): Promise<readonly RegionBegunIn[]> => ask('GET', '/api/drafts/regions');

/** Begins a channel from the template of its kind, as the person's own draft. */
export const beginChannel = (order: NewChannelRequest): Promise<ChannelBegun> => ask('POST', '/api/drafts', order);

/** What becomes of running cases of other versions. */
export const planMigration = (key: string, asked: MigrationPlanRequest): Promise<MigrationPlanView> =>
  ask('POST', `/api/definitions/${key}/migration/plan`, asked);

/** Moves copies of the cases; changes none. */
export const tryMigration = (key: string, asked: MigrationDryRunRequest): Promise<readonly MigrationResultView[]> =>
  ask('POST', `/api/definitions/${key}/migration/dry-run`, asked);

export const migrateCases = (key: string, asked: MigrationRequest): Promise<readonly MigrationResultView[]> =>
  ask('POST', `/api/definitions/${key}/migration`, asked);

/** Takes a case back to the version it was moved from. */
export async function undoMigration(id: string): Promise<void> {
  await request('POST', `${casePath(id)}/migration/undo`);
}

export const getDraft = (key: string): Promise<DraftView> => ask('GET', `/api/definitions/${key}/draft`);

export const saveDraft = (key: string, draft: SaveDraftRequest): Promise<DraftSaved> => ask('PUT', `/api/definitions/${key}/draft`, draft);

export async function discardDraft(key: string, revision: number): Promise<void> {
  await request('DELETE', `/api/definitions/${key}/draft?revision=${revision}`);
}

export const checkDraft = (key: string): Promise<readonly FindingView[]> => ask('POST', `/api/definitions/${key}/draft/check`);

/** Cases of the channel that have ended, the latest first. */
export const getEndedCases = (key: string): Promise<readonly EndedCaseView[]> => ask('GET', `/api/definitions/${key}/ended-cases`);

/** Makes a scenario of a case that has ended. */
export const recordCase = (id: string): Promise<RecordingView> => ask('POST', `${casePath(id)}/scenario`);

/** Plays what is known of a scenario on the draft as it is saved. */
export const walkDraft = (key: string, plan: WalkRequest): Promise<WalkView> => ask('POST', `/api/definitions/${key}/draft/walk`, plan);

export const getOperations = (): Promise<readonly OperationView[]> => ask('GET', '/api/operations');

export const getCheckContext = (key: string): Promise<CheckContextView> => ask('GET', `/api/definitions/${key}/draft/context`);

/** The forms a task may be given. */
export const getForms = (): Promise<readonly LibraryFormView[]> => ask('GET', '/api/forms');

export const publishDraft = (key: string, publication: PublicationRequest): Promise<VersionView> =>
  ask('POST', `/api/definitions/${key}/publication`, publication);

export const getEngine = (): Promise<EngineView> => ask('GET', '/api/engine');

/** How two versions of a channel differ; the server chooses those that are not named. `draft`: the analyst's own. */
export const getDifference = (key: string, chosen: { readonly from?: string; readonly to?: string }): Promise<DifferenceView> =>
  ask('GET', `/api/definitions/${key}/difference?${new URLSearchParams(chosen)}`);
