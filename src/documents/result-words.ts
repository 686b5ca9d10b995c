import type { ResultKind, ResultPaperContent } from './result-paper.ts';

/** Pieces of a paragraph, and whether each is set bold. */
export type Pieces = readonly (readonly [string, boolean])[];

/** What heads a paper: its kind, what it is about, and what its file is called. */
export interface Heading {
  readonly title: string;
  readonly subtitle: string;
  readonly file: string;
}

/** The words of the result documents in one language. */
export interface ResultWords {
  /** Of each paper; the refusal of a certificate names the certificate. */
  readonly headings: Readonly<Record<ResultKind | 'certificateRefusal', Heading>>;
  /** Of a title in the service's own words: the word for the kind of paper apart from what it is about. */
  readonly heading: (title: string) => Heading;
  /** An instant as a day at the offices, its month in words. */
  readonly day: (instant: string) => string;
  /** An instant as a time of day at the offices. */
  readonly time: (instant: string) => string;
  readonly number: (number: string) => string;
  readonly to: string;
  readonly iin: (iin: string) => string;
  readonly reason: string;
  readonly basisOfRefusal: string;
  readonly signer: string;
  readonly signature: string;
  readonly signerName: string;
  /** Across every page of a draft. */
  readonly draftMark: string;
  /** At the foot of a draft. */
  readonly draft: string;
  /** At the foot of a final paper. */
  readonly electronic: string;
  /** What the seal in the file stands for. */
  readonly sealed: string;
  readonly signedOn: (instant: string) => string;
  /** Where nobody's signature is asked for. */
  readonly sealedOn: (instant: string) => string;
  /** Beneath a position that another person stands in for. */
  readonly acting: string;
  readonly verification: string;
  readonly verify: string;
  readonly code: string;
  readonly page: (page: number, pages: number) => string;
  readonly placed: (paper: ResultPaperContent) => Pieces;
  readonly placementTerm: string;
  readonly queued: (paper: ResultPaperContent, name: string) => Pieces;
  readonly queueAdvice: string;
  readonly supported: (paper: ResultPaperContent, name: string) => Pieces;
  readonly certified: (paper: ResultPaperContent, name: string) => Pieces;
  readonly basis: (paper: ResultPaperContent) => string;
  readonly purpose: string;
  readonly refused: (paper: ResultPaperContent) => string;
  readonly considered: (paper: ResultPaperContent) => string;
}
