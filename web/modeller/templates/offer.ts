import type { OperationView } from '../../../src/http/contract.ts';
import { getOperations } from '../../api-amending.ts';
import { languages } from '../../shared/texts/language.ts';
import { texts, textsIn } from '../../shared/texts/texts.ts';
import type { ElementTemplate } from './element-template.ts';
import { operationTemplates, orderedTemplates } from './operation-templates.ts';

/** What the installation offers to diagrams. */
export interface Offer {
  readonly operations: readonly OperationView[];
  readonly templates: readonly ElementTemplate[];
}

/** Asks the server what it offers, and writes a template for each in the language of the page. Rejects as the API does. */
export async function loadOffer(): Promise<Offer> {
  const [operations, every] = await Promise.all([getOperations(), Promise.all(languages.map(textsIn))]);
  return { operations, templates: orderedTemplates(operations.flatMap((operation) => operationTemplates(operation, texts, every))) };
}
