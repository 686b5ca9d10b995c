/** The digest to begin with where a diagram is not tied to an act: of this act and channel, and nothing read yet. */
export function emptyDigest(definitionKey: string, act: unknown): unknown {
  const channel = definitionKey.split('/').at(-1) ?? '';
  return {
    act: (act as { readonly id?: string } | null)?.id ?? '',
    service: '',
    channel,
    channelName: '',
    figure: '',
    paragraphs: [],
    places: [],
    steps: [],
    branches: [],
    decision: null,
    serviceDeadline: null,
    table: null,
    resultDocuments: [],
    forms: [],
    attachments: [],
    remarks: [],
  };
}
