import type { PanelGroup } from './panel-types.ts';

/** Groups of the panel whose elements are executed, see `docs/dialect.md`. The check refuses the others. */
const SHOWN = new Set([
  'general',
  'documentation',
  'message',
  'signal',
  'error',
  'timer',
  'multiInstance',
  'taskDefinition',
  'form',
  'condition',
  'inputs',
  'outputs',
  'headers',
  'calledElement',
  'Zeebe__ExtensionProperties',
]);

/** Lines inside those groups that stand for something not executed. */
const HIDDEN_ENTRY = /versionTag|bindingType|customFormKey|externalReference|outputCollection|outputElement|completionCondition|CorrelationKey|priority/i;

/** The groups without all that is not executed. */
export function shownGroups(groups: readonly PanelGroup[]): PanelGroup[] {
  return groups
    .filter(({ id }) => SHOWN.has(id))
    .map((group) => (group.entries === undefined ? group : { ...group, entries: group.entries.filter(({ id }) => !HIDDEN_ENTRY.test(id)) }))
    .filter(({ entries }) => entries === undefined || entries.length > 0);
}
