import type { Actor } from '../cases/actor.ts';
import type { DefinitionContent } from '../definitions/definition.ts';
import type { RecordingView, WalkRequest, WalkView } from './contract.ts';

/** Makes scenarios of cases and walks. */
export interface ScenarioDesk {
  /** @throws CaseUnknown, also where the actor may not, CaseNotEnded, CaseValuesErased */
  record(caseId: string, actor: Actor): Promise<RecordingView>;
  /** Plays what is known of a scenario on a set, in memory. @throws FormRejected where values are not taken, DiagramUnreadable */
  walk(key: string, content: DefinitionContent, plan: WalkRequest): Promise<WalkView>;
}
