import { extensionRules } from '../../../src/lint/dialect.ts';
import type { DiagramElement, ModdleElement } from './carrier.ts';
import type { PanelGroup } from './panel-types.ts';
import { shownEntries, shownLists } from './shown-entries.ts';

/** A template writes what its operation is asked with, and nothing else. */
const OF_TEMPLATE = /^ElementTemplates__/;

/** The groups without all that is not executed on the element. */
export function shownGroups(element: Pick<DiagramElement, 'businessObject'>, groups: readonly PanelGroup[]): PanelGroup[] {
  const kinds = kindsOf(element.businessObject);
  return groups.flatMap((group) => {
    const { id, entries } = group;
    if (OF_TEMPLATE.test(id)) return [group];
    const list = shownLists[id];
    if (list !== undefined) return isReadOn(kinds, list.extension) ? [group] : [];
    const shown = shownEntries[id];
    const kept = entries?.filter((entry) => shown !== undefined && entry.id in shown && isReadOn(kinds, extensionOf(shown[entry.id] ?? null))) ?? [];
    return kept.length === 0 ? [] : [{ ...group, entries: kept }];
  });
}

/** What the dialect may call the place: the element, an event with its kind, the loop it has. */
function kindsOf(element: ModdleElement): readonly string[] {
  const [event] = (element.get('eventDefinitions') as readonly ModdleElement[] | undefined) ?? [];
  const loop = element.get('loopCharacteristics') as ModdleElement | undefined;
  const kind = event === undefined ? 'none' : localName(event).replace(/EventDefinition$/, '').toLowerCase();
  return [localName(element), `${localName(element)} ${kind}`, ...(loop === undefined ? [] : [localName(loop)])];
}

function isReadOn(kinds: readonly string[], extension: string | null): boolean {
  const places = extension === null ? null : (extensionRules[extension]?.on ?? null);
  return places === null || places.some((place) => kinds.includes(place));
}

function extensionOf(place: string | null): string | null {
  return place?.split(' ', 1)[0] ?? null;
}

function localName({ $type }: ModdleElement): string {
  return $type.slice($type.indexOf(':') + 1);
}
