import type { ActView, DepartmentView } from './contract.ts';

/** The ways a service is asked for. */
export type ChannelKindView = 'office' | 'provider' | 'akim' | 'service-centre' | 'portal';

/** As little as an act is begun with; the rest is written in its entry later. */
export interface NewActView {
  readonly number: string;
  /** Date of adoption, ISO 8601. */
  readonly date: string;
  readonly title: string;
  readonly language: 'ru' | 'kk';
  /** What the region is called. */
  readonly region: string;
  readonly publisher: string;
  /** The department that renders the service: one there is, by its id, or a new one. */
  readonly department: { readonly id: string; readonly name: string; readonly address: string };
}

/** A channel to be begun from the template of its kind. */
export interface NewChannelRequest {
  /** The act's folder: `atyrau`. */
  readonly region: string;
  /** The service's folder: the same in every region. */
  readonly service: string;
  readonly channel: ChannelKindView;
  /** What the service is called, in the act's language. */
  readonly title: string;
  /** Null: the act of the region there is. */
  readonly act: NewActView | null;
  /** Of the departments of the region's act, the one that renders the service; null: the first. */
  readonly department: string | null;
  /** The paragraph of the act that says the steps; null: the diagram is not tied to an act. */
  readonly paragraph: string | null;
}

/** A channel is begun: the analyst's own draft, which nothing is published of yet. */
export interface ChannelBegun {
  readonly key: string;
  readonly revision: number;
}

/** A region something is published in: its act, and the departments that render services there. */
export interface RegionBegunIn {
  /** The act's folder. */
  readonly id: string;
  readonly name: string;
  readonly act: Pick<ActView, 'number' | 'date' | 'title' | 'language'>;
  readonly departments: readonly DepartmentView[];
}

/*
 * GET    /api/drafts/regions → RegionBegunIn[], by folder (analyst)
 * POST   /api/drafts        NewChannelRequest → 201 ChannelBegun (analyst)
 */
