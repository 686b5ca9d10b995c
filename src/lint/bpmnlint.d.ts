// bpmnlint ships types for its linter alone; its rules, and those of the Camunda plugin, have none.
declare module 'bpmnlint/rules/*' {
  const rule: (config?: unknown) => { check(node: unknown, reporter: unknown): unknown };
  export default rule;
}
declare module 'bpmnlint-plugin-camunda-compat/rules/*' {
  const rule: (config?: unknown) => { check(node: unknown, reporter: unknown): unknown };
  export default rule;
}
declare module 'bpmnlint-plugin-camunda-compat' {
  const plugin: { readonly configs: Readonly<Record<string, { readonly rules: Readonly<Record<string, unknown>> }>> };
  export default plugin;
}
declare module 'bpmnlint/config/recommended.js' {
  const config: { readonly rules: Readonly<Record<string, unknown>> };
  export default config;
}
declare module 'bpmnlint/lib/linter.js' {
  interface LintedElement {
    readonly $type: string;
    readonly sourceRef?: LintedElement;
    readonly loopCharacteristics?: LintedElement;
  }
  /** What a rule says of an element; `data` is told by the rules of the Camunda plugin alone. */
  export interface LintReport {
    readonly id?: string;
    readonly message: string;
    readonly data?: { readonly type: string; readonly node?: LintedElement; readonly property?: string; readonly eventDefinition?: LintedElement };
  }
  /** What a rule does at an element; `false`: it does not want to go below it. */
  export type Visit = (element: unknown, reporter: unknown) => unknown;
  /** A rule that is switched on, made anew for one document. */
  export interface LintRule {
    readonly name: string;
    readonly rule: { readonly check: Visit | { readonly enter?: Visit; readonly leave?: Visit } };
  }
  const Linter: new (options: { readonly resolver: unknown }) => {
    lint(root: unknown, config: unknown): Promise<Readonly<Record<string, readonly LintReport[]>>>;
    resolveRules(config: unknown): Promise<readonly LintRule[]>;
  };
  export default Linter;
}
declare module 'bpmnlint/lib/resolver/static-resolver.js' {
  const StaticResolver: new (cache: Readonly<Record<string, unknown>>) => unknown;
  export default StaticResolver;
}
