import plugin from 'bpmnlint-plugin-camunda-compat';
import recommended from 'bpmnlint/config/recommended.js';
import Linter from 'bpmnlint/lib/linter.js';
import StaticResolver from 'bpmnlint/lib/resolver/static-resolver.js';
import { bpmnlintReports, type SilentElements } from '../bpmnlint-reports.ts';
import { bpmnlintRules } from '../bpmnlint-rules.ts';
import { isOfDialect } from '../camunda-allowed.ts';
import type { Check } from '../finding.ts';
import { told } from '../../model/told.ts';

/** Rules that do not fit; docs/rules/camunda-lint.md gives the reason of each. */
export const rulesOff = [
  'fake-join',
  'no-bpmndi',
  'no-overlapping-elements',
  'no-inclusive-gateway',
  'no-complex-gateway',
  'no-implicit-end',
  'camunda-compat/event-based-gateway-target',
  'camunda-compat/link-event',
  'camunda-compat/no-loop',
  'camunda-compat/subscription',
] as const;

const OFF: Readonly<Record<string, string>> = Object.fromEntries(rulesOff.map((rule) => [rule, 'off']));
/** Which rules are asked. */
export const lintConfig = { extends: ['bpmnlint:recommended', 'plugin:camunda-compat/camunda-cloud-8-8'], rules: OFF };

/** Gives a linter its rules and configurations, loading nothing. */
export function rulesResolver(): unknown {
  return new StaticResolver({
    ...bpmnlintRules,
    'config:bpmnlint/recommended': recommended,
    'config:bpmnlint-plugin-camunda-compat/camunda-cloud-8-8': plugin.configs['camunda-cloud-8-8'],
  });
}

const silent: SilentElements = new Set();

/** The diagram is clean by the rules that modellers of Camunda 8 check by. */
export const camundaLint: Check = {
  name: 'camunda-lint',
  class: 'execution',
  async run(diagram) {
    // One linter a document: rules keep what they have seen, and would report an element of the last document as a double.
    const rules = await new Linter({ resolver: rulesResolver() }).resolveRules(lintConfig);
    return [...bpmnlintReports(diagram.source.rootElement, rules, silent)].flatMap(([rule, found]) =>
      found.filter((report) => !isOfDialect(rule, report)).map(({ id, message }) => ({ element: id ?? null, ...told`${message} (rule ${rule})` })),
    );
  },
};
