import type { DiagramElement } from './carrier.ts';

/** A component of the properties panel, rendered by the panel's own Preact. */
export type PanelComponent = (props: never) => unknown;

/** One line of a group: what the panel reads, and whatever its component is given besides. */
export interface PanelEntry {
  readonly id: string;
  readonly element?: DiagramElement;
  readonly component?: PanelComponent;
  readonly [prop: string]: unknown;
}

/** A group of the properties panel. */
export interface PanelGroup {
  readonly id: string;
  readonly label: string;
  readonly entries?: readonly PanelEntry[];
  readonly [prop: string]: unknown;
}
