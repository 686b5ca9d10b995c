/** What a diagram must say of one element, as the act has it. */
export interface ExpectedElement {
  readonly type: string;
  readonly lane: string;
  /** Form or operation. */
  readonly work?: string;
  readonly position?: string;
  /** Sub-paragraphs of the channel's paragraph and rows of its table. */
  readonly items?: readonly string[];
  readonly rows?: readonly string[];
  /** ISO duration or number of business days, and after a blank the group that shares it. */
  readonly deadline?: string;
}

/** A channel as its paragraph and table have it, written out by hand: what the diagram must say. */
export interface ExpectedChannel {
  readonly channel: string;
  readonly paragraph: string;
  readonly table: string;
  readonly elements: Readonly<Record<string, ExpectedElement>>;
  /** Every sequence flow with its condition; `default` where the gateway takes it when nothing else holds. */
  readonly flows: readonly (readonly [source: string, target: string, condition?: string])[];
  /** Message flows, by the names of the black boxes. */
  readonly messages: readonly (readonly [source: string, target: string])[];
  /** Rows of the table no element carries: they wait for the consumer to ask. */
  readonly rowsInRemarks: readonly string[];
  /** User tasks that ask a system inside the completing request. */
  readonly completions: readonly (readonly [id: string, operation: string])[];
  /** Who signs the electronic document, and who hands it over. */
  readonly document: readonly [signer: string, issuer: string];
  /** Ends that tell nobody: what was said before them was said already. */
  readonly plainEnds: readonly string[];
  readonly scenarios: readonly string[];
}

export const userTask = (lane: string, work: string, position: string, more: Partial<ExpectedElement> = {}): ExpectedElement => ({
  type: 'userTask',
  lane,
  work,
  position,
  ...more,
});

export const serviceTask = (lane: string, work: string, more: Partial<ExpectedElement>): ExpectedElement => ({
  type: 'serviceTask',
  lane,
  work,
  ...more,
});

export const gateway = (lane: string, more: Partial<ExpectedElement>): ExpectedElement => ({ type: 'exclusiveGateway', lane, ...more });

export const end = (lane: string, more: Partial<ExpectedElement>): ExpectedElement => ({ type: 'endEvent', lane, ...more });
