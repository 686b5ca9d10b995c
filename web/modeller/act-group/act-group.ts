import { Group } from '@bpmn-io/properties-panel';
import { texts } from '../../shared/texts/texts.ts';
import { carrierOf, type DiagramElement, mayHaveDeadline } from './carrier.ts';
import { DeadlineEntry, deadlineProperties } from './deadline-entry.ts';
import type { PanelEntry, PanelGroup } from './panel-types.ts';
import { PositionEntry } from './position-entry.ts';
import { RemarksEntry } from './remarks-entry.ts';
import { SourcesEntry } from './sources-entry.ts';

/** The group «Акт» of an element: places, deadline, positions, remarks. Null where the act has nothing to say. */
export function actGroup(element: DiagramElement): PanelGroup | null {
  const carrier = carrierOf(element);
  if (carrier === null) return null;
  const entries: PanelEntry[] = [{ id: 'act-sources', component: SourcesEntry }];
  if (mayHaveDeadline(carrier)) {
    entries.push(...deadlineProperties.map((property) => ({ id: `act-deadline-${property}`, component: DeadlineEntry, property })));
  }
  if (carrier.$type === 'bpmn:UserTask') {
    const positions = Object.keys(texts.positions);
    entries.push(...positions.map((position) => ({ id: `act-position-${position}`, component: PositionEntry, position })));
  }
  entries.push({ id: 'act-remarks', component: RemarksEntry });
  return { id: 'act', label: texts.modeller.act, component: Group, entries, shouldOpen: true };
}
