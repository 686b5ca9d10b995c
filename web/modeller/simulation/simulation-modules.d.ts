// The token simulation ships no types; these are the parts that are used.
declare module 'bpmn-js-token-simulation/lib/base' {
  import type { ModuleDeclaration } from 'didi';

  const module: ModuleDeclaration;
  export default module;
}

declare module 'bpmn-js-token-simulation/lib/features/disable-modeling' {
  import type { ModuleDeclaration } from 'didi';

  const module: ModuleDeclaration;
  export default module;
}
