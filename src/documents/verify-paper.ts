import type { Case, ResultDocument } from '../cases/case.ts';
import { contentHash } from './content-hash.ts';
import type { IssuedPaper, IssuedRegister } from './issued-register.ts';
import { paperCode } from './paper-code.ts';

/** Why a paper that was issued holds no longer. */
export type RevokedBecause = 'superseded' | 'withdrawn' | 'voided';

/** A paper that was issued, and what has become of it. */
export interface KnownPaper {
  readonly paper: IssuedPaper;
  readonly record: Case;
  readonly document: ResultDocument;
  /** Null: it holds. */
  readonly revoked: RevokedBecause | null;
}

/**
 * - `genuine`: it was issued here and holds; of a file: these are its very bytes.
 * - `altered`: the file carries the code of a paper that was issued, and is not that paper's file.
 * - `revoked`: it was issued and holds no longer.
 * - `unknown`: nothing is known of such a paper.
 */
export type Verdict =
  | { readonly state: 'genuine' | 'revoked' | 'altered'; readonly known: KnownPaper }
  | { readonly state: 'unknown'; readonly known: null };

/** Where the verifier looks. */
export interface VerifierSources {
  readonly register: IssuedRegister;
  readonly readCase: (id: string) => Promise<Case | null>;
}

const unknown: Verdict = { state: 'unknown', known: null };

/** Says of a paper whether it was issued here and still holds. */
export class PaperVerifier {
  readonly #sources: VerifierSources;

  constructor(sources: VerifierSources) {
    this.#sources = sources;
  }

  /** By the code that is printed on it. What the paper says, the asker compares. */
  async byCode(code: string): Promise<Verdict> {
    const known = await this.#known(code);
    return known === null ? unknown : { state: known.revoked === null ? 'genuine' : 'revoked', known };
  }

  /** By the file itself. A file with something added is altered, too: the addition may say the contrary. */
  async byFile(bytes: Uint8Array): Promise<Verdict> {
    const code = paperCode(bytes);
    const verdict = code === null ? unknown : await this.byCode(code);
    const same = verdict.known === null || verdict.known.paper.sha256 === contentHash(bytes);
    return same ? verdict : { state: 'altered', known: verdict.known };
  }

  /** A paper whose case was never saved with it was handed to nobody: it is as good as unknown. */
  async #known(code: string): Promise<KnownPaper | null> {
    const paper = await this.#sources.register.find(code);
    const record = paper === null ? null : await this.#sources.readCase(paper.caseId);
    const document = record?.documents.find(({ sha256, issued }) => issued !== undefined && sha256 === paper?.sha256);
    if (paper === null || record === null || document === undefined) return null;
    return { paper, record, document, revoked: revokedBecause(record, document) };
  }
}

function revokedBecause({ status }: Case, { supersededBy = null, voided }: ResultDocument): RevokedBecause | null {
  if (voided !== undefined) return 'voided';
  if (supersededBy !== null) return 'superseded';
  return status === 'withdrawn' ? 'withdrawn' : null;
}
