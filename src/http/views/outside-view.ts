import type { CaseView } from '../contract.ts';

/** The case as one sees it who works at none of its offices: not who did what, nor why a system failed. */
export function outsideView(view: CaseView): CaseView {
  return {
    ...view,
    tokens: view.tokens.map((token) => ({ ...token, incident: null })),
    tasks: view.tasks.filter(({ mayComplete }) => mayComplete),
    journal: [],
  };
}
