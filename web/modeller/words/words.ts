/** A text of bpmn-js or of the properties panel, in English, and what it is in Russian and in Kazakh. */
export type Words = Readonly<Record<string, readonly [ru: string, kk: string]>>;
