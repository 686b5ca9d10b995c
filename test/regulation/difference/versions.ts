import { resolve } from 'node:path';
import { readChannel } from '../../../src/definitions/read-folder.ts';
import type { DefinitionContent } from '../../../src/definitions/definition.ts';
import type { Change } from '../../../src/regulation/difference/change.ts';
import { compareVersions } from '../../../src/regulation/difference/compare-versions.ts';

/** A real channel to amend. */
export const channel: DefinitionContent = (await readChannel(resolve(import.meta.dirname, '../../../diagrams'), 'atyrau/disabled-children/office')).content;

/** What is told of an amendment of the diagram's text: each replacement must find its place. */
export async function amended(...replacements: readonly (readonly [from: string, to: string])[]): Promise<readonly Change[]> {
  let { xml } = channel;
  for (const [from, to] of replacements) {
    if (!xml.includes(from)) throw new Error(`the diagram has no ${from}`);
    xml = xml.replace(from, to);
  }
  return compareVersions(channel, { ...channel, xml });
}

/** A change in short: what of what, from what to what. */
export function brief({ sign, aspect, subject, old, new: now }: Change): string {
  const value = (side: Change['old']): string => {
    if (side === null) return '–';
    switch (side.type) {
      case 'deadline': return side.deadline.duration ?? `${side.deadline.businessDays} bd`;
      case 'place': return [side.place.paragraph, side.place.item, side.place.table, side.place.action].filter((part) => part !== null).join('.');
      case 'element': return side.element.id;
      case 'mapping': return `${side.target} = ${side.source}`;
      case 'positions': return side.positions.join('+');
      case 'number': return String(side.number);
      case 'truth': return String(side.truth);
      case 'type': return [side.bpmn, side.event].filter((part) => part !== null).join(':');
      default: return side.text;
    }
  };
  const id = subject.new?.id ?? subject.old?.id ?? '';
  return `${sign} ${subject.file === 'diagram' ? '' : `${subject.file} `}${id} ${aspect}: ${value(old)} → ${value(now)}`;
}
