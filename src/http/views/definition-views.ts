import type { LoadedDefinition } from '../../runtime/api.ts';
import type { Act, ActOffice } from '../../regulation/act.ts';
import type { ActView, DefinitionSummary, DefinitionView, DepartmentView } from '../contract.ts';
import { elementViews } from './element-views.ts';

/** What depends on who looks. */
export interface DefinitionFacts {
  readonly activeCases: number;
  readonly mayStart: boolean;
  /** Ids of the departments the person must choose from. */
  readonly officesToName: readonly string[];
}

/** What the act calls the service; the diagram's name where it is not tied to an act, the key where that is empty too. */
export function serviceName({ key, digest, diagram }: LoadedDefinition): string {
  return digest?.service || diagram.processName || key;
}

/** One line of the list of services. */
export function definitionSummary(definition: LoadedDefinition, facts: DefinitionFacts): DefinitionSummary {
  const { key, version, act, digest, publishedAt } = definition;
  const channel = digest?.channel ?? key.split('/').at(-1) ?? key;
  return {
    key,
    version,
    service: serviceName(definition),
    channel,
    channelName: digest?.channelName ?? channel,
    act: actView(act),
    publishedAt,
    activeCases: facts.activeCases,
    mayStart: facts.mayStart,
    offices: act.offices.filter(({ id }) => facts.officesToName.includes(id)).map(departmentView),
    tiedToAct: digest !== null,
  };
}

/** A department to choose, by name and address. */
export function departmentView({ id, name, address }: ActOffice): DepartmentView {
  return { id, name, address };
}

/** The definition as the viewer and the service page show it. */
export function definitionView(definition: LoadedDefinition, facts: DefinitionFacts): DefinitionView {
  return {
    ...definitionSummary(definition, facts),
    xml: definition.xml,
    elements: elementViews(definition),
    remarks: definition.diagram.remarks,
    amendment: definition.amendment ?? null,
    scenarios: definition.scenarios.scenarios.map(({ name, title, outcome }) => ({ name, title, outcome })),
  };
}

/** The act as far as every list shows it. */
export function actView({ id, number, date, title, language, region, state, repealedBy }: Act): ActView {
  return { id, number, date, title, language, region, state, repealedBy };
}
