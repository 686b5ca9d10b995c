// The packages of the properties panel ship no types; these are the parts that are used.
declare module '@bpmn-io/properties-panel' {
  import type { PanelComponent, PanelEntry } from './act-group/panel-types.ts';

  export const Group: PanelComponent;
  /** Components of an entry: called inside a component of one's own. */
  export function TextFieldEntry(props: PanelEntry): unknown;
  export function TextAreaEntry(props: PanelEntry): unknown;
  export function CheckboxEntry(props: PanelEntry): unknown;
  export function CollapsibleEntry(props: PanelEntry): unknown;
  export function ListEntry(props: PanelEntry): unknown;
  export function SelectEntry(props: PanelEntry): unknown;
}

declare module 'bpmn-js-properties-panel' {
  import type { ModuleDeclaration } from 'didi';

  export const BpmnPropertiesPanelModule: ModuleDeclaration;
  export const BpmnPropertiesProviderModule: ModuleDeclaration;
  export const ZeebePropertiesProviderModule: ModuleDeclaration;
  /** A service of the modeller, inside a component of an entry. */
  export function useService(name: string): unknown;
}

declare module 'camunda-bpmn-js-behaviors/lib/camunda-cloud' {
  import type { ModuleDeclaration } from 'didi';

  const module: ModuleDeclaration;
  export default module;
}

declare module '@bpmn-io/properties-panel/preact/jsx-runtime' {
  /** The panel's own Preact, which must not see nodes of the pages'. */
  export function jsx(type: string, props: Readonly<Record<string, unknown>>): unknown;
  export function jsxs(type: string, props: Readonly<Record<string, unknown>>): unknown;
}

declare module 'bpmn-js-element-templates' {
  import type { ModuleDeclaration } from 'didi';

  export const CloudElementTemplatesPropertiesProviderModule: ModuleDeclaration;
}

declare module '@bpmn-io/element-template-chooser' {
  import type { ModuleDeclaration } from 'didi';

  const module: ModuleDeclaration;
  export default module;
}
