import type { LintReport } from 'bpmnlint/lib/linter.js';

/**
 * What a rule for Camunda 8 refuses and this dialect means, rule by rule; the rest of each rule stands.
 * docs/rules/camunda-lint.md says why.
 */
const allowed: Readonly<Record<string, (report: LintReport) => boolean>> = {
  'camunda-compat/element-type': ({ data }) =>
    data?.node?.$type === 'bpmn:ComplexGateway' || data?.eventDefinition?.$type === 'bpmn:ConditionalEventDefinition',
  'camunda-compat/loop-characteristics': ({ data }) =>
    data?.property === 'loopCharacteristics' && data.node?.loopCharacteristics?.$type === 'bpmn:StandardLoopCharacteristics',
  'camunda-compat/sequence-flow-condition': ({ data }) => data?.node?.sourceRef?.$type === 'bpmn:ComplexGateway',
  'camunda-compat/timer': ({ data }) => data?.property === 'timeCycle' && data.type === 'camunda.propertyNotAllowed',
};

/** Whether what a rule reports is a thing this dialect executes. */
export function isOfDialect(rule: string, report: LintReport): boolean {
  return allowed[rule]?.(report) === true;
}
