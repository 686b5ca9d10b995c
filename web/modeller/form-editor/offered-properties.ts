/** As much of a group of the panel as is read here. */
interface PropertyGroup {
  readonly id: string;
  readonly entries?: readonly { readonly id: string }[];
  readonly items?: readonly unknown[];
}

interface PropertiesPanel {
  registerProvider(provider: OfferedProperties, priority: number): void;
}

/** The properties the server reads, by group; a group that is not named here is not shown. */
const OFFERED: Readonly<Record<string, readonly string[] | 'all'>> = {
  general: ['label', 'date-label', 'description', 'key', 'text', 'defaultValue', 'searchable', 'accept', 'multiple', 'disabled', 'readonly'],
  valuesSource: 'all',
  dynamicOptions: 'all',
  staticOptions: 'all',
  condition: 'all',
  validation: ['required', 'minLength', 'maxLength', 'pattern', 'min', 'max'],
};
/** Behind the provider of the package, which registers at 1000. */
const LAST = 100;

/** Takes out of the panel what the server does not read. What is ours alone is edited beside it. */
class OfferedProperties {
  static readonly $inject = ['propertiesPanel'];

  constructor(propertiesPanel: PropertiesPanel) {
    propertiesPanel.registerProvider(this, LAST);
  }

  getGroups(field: { readonly type: string } | null): (groups: readonly PropertyGroup[]) => readonly PropertyGroup[] {
    return (groups) => (field?.type === 'default' ? [] : groups.flatMap(offered));
  }
}

function offered(group: PropertyGroup): readonly PropertyGroup[] {
  const known = OFFERED[group.id];
  if (known === undefined) return [];
  if (known === 'all' || group.entries === undefined) return [group];
  const entries = group.entries.filter(({ id }) => known.includes(id));
  return entries.length === 0 ? [] : [{ ...group, entries }];
}

/** The feature as a module of the form editor. */
export const offeredProperties = {
  __init__: ['offeredProperties'],
  offeredProperties: ['type', OfferedProperties],
};
