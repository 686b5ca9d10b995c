import type { CabinetCaseSummary } from '../../src/http/contract.ts';
import { texts } from '../shared/texts/texts.ts';

/** What an application's stage means for the applicant: one or two sentences. `documents`: how many there are to open. */
export function stageLead({ stage, step, unopened }: CabinetCaseSummary, documents: number): string {
  const { lead } = texts.cabinet;
  switch (stage) {
    case 'ready': {
      if (documents === 0) return lead.ready;
      return unopened > 0 ? lead.readyDocument : lead.readyReceived;
    }
    case 'refused':
      return [step ?? lead.refused, documents > 0 ? lead.refusedDocument : ''].filter((part) => part !== '').join('. ');
    default:
      return lead[stage];
  }
}
