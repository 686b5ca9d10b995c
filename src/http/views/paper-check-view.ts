import type { KnownPaper, Verdict } from '../../documents/verify-paper.ts';
import { knownOf } from '../../runtime/known-of.ts';
import type { IssuedPaperView, PaperCheckView } from '../contract.ts';

/** What the view takes from elsewhere. */
export interface PaperSources {
  readonly offices: readonly { readonly id: string; readonly name: string; readonly address: string }[];
  /** Of the act. */
  readonly language: 'ru' | 'kk';
}

/** What anybody may know of a paper: nothing that does not stand on it, and of a surname the initial. */
export function paperCheckView({ state, known }: Verdict, sources: PaperSources): PaperCheckView {
  return { state, paper: known === null ? null : issuedView(known, sources) };
}

function issuedView({ paper, record, document, revoked }: KnownPaper, { offices, language }: PaperSources): IssuedPaperView {
  const { name, address } = offices.find(({ id }) => id === paper.office) ?? { name: paper.office, address: '' };
  const { name: applicant, childName } = knownOf(record);
  return {
    title: document.title,
    number: paper.number,
    formedAt: paper.formedAt,
    issuedAt: paper.issuedAt,
    office: { name, address },
    holder: masked(paper.holder === 'child' ? childName : applicant),
    language,
    revoked,
  };
}

/** «Қайратов Әділ Нұрланұлы» as «Қ. Әділ Нұрланұлы». */
function masked(name: string | null): string | null {
  if (name === null) return null;
  const [surname = '', ...others] = name.trim().split(/\s+/);
  return [`${[...new Intl.Segmenter().segment(surname)][0]?.segment ?? ''}.`, ...others].join(' ');
}
