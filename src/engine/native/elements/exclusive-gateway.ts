import type { ElementKind } from '../element-kind.ts';
import { exclusiveChoice } from '../flow-choice.ts';

/** Each token goes on one way (BPMN 2.0, 13.4.2). */
export const exclusiveGateway: ElementKind = {
  begin: (run, token) => run.leave(token, exclusiveChoice(run.graph, token.node, run.seenFrom(token.scope))),
};
