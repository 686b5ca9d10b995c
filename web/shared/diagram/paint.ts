import type { IconName } from '../icon-paths.ts';

/** A small label laid over an element. */
export interface Badge {
  /** What it stands for; styles and tests go by it: `task`, `job`, `incident`, `passes`, `count`, … */
  readonly kind: string;
  readonly icon: IconName | null;
  readonly text: string;
  readonly overdue: boolean;
  /** Above the element (where the case is) or below it (what has been). */
  readonly side: 'above' | 'below';
}

/** How one element is shown. */
export interface ElementPaint {
  readonly element: string;
  /** Marker class on the shape, without the prefix `paint-`: `done`, `now`, `stopped`, … */
  readonly look: string | null;
  /** A thick double line around it: here is a case now. */
  readonly outlined: boolean;
  readonly badges: readonly Badge[];
}

/** How the whole diagram is shown. Elements and flows that are not named look plain. */
export interface Paint {
  readonly elements: readonly ElementPaint[];
  /** Sequence flows that were taken. */
  readonly flows: readonly string[];
}

/** A way from one flow node to another: a sequence flow, or an event attached to an activity (`id` null). */
export interface Edge {
  readonly id: string | null;
  readonly source: string;
  readonly target: string;
}
