import * as fc from 'fast-check';

/**
 * A structured piece of a process, one way in and one way out, that waits on every way through it. Leaves have an id
 * once `numbered`.
 */
export type Block =
  | { readonly kind: 'task' | 'job'; readonly id: string }
  | { readonly kind: 'sequence' | 'choice' | 'parallel'; readonly id: string; readonly parts: readonly Block[] }
  | { readonly kind: 'loop' | 'scope'; readonly id: string; readonly body: Block }
  /** A sub-process with an interrupting timer that leads to a handler. */
  | { readonly kind: 'timed'; readonly id: string; readonly body: Block; readonly handler: Block };

/** Blocks up to a depth at which a case takes some ten steps. */
export const block: fc.Arbitrary<Block> = fc
  .letrec<{ block: Block; leaf: Block; nested: Block }>((tie) => ({
    leaf: fc.record({ kind: fc.constantFrom('task', 'job'), id: fc.constant('') }),
    nested: fc.oneof(
      fc.record({
        kind: fc.constantFrom('sequence', 'choice', 'parallel'),
        id: fc.constant(''),
        parts: fc.array(tie('block'), { minLength: 2, maxLength: 3 }),
      }),
      fc.record({ kind: fc.constantFrom('loop', 'scope'), id: fc.constant(''), body: tie('block') }),
      fc.record({ kind: fc.constant('timed'), id: fc.constant(''), body: tie('block'), handler: tie('block') }),
    ),
    block: fc.oneof({ maxDepth: 3, depthSize: 'small', withCrossShrink: true }, tie('leaf'), tie('nested')),
  }))
  .block.map((made) => numbered(made, { count: 0 }));

function numbered(made: Block, at: { count: number }): Block {
  at.count += 1;
  const id = `${made.kind}_${at.count}`;
  switch (made.kind) {
    case 'task':
    case 'job':
      return { kind: made.kind, id };
    case 'loop':
    case 'scope':
      return { kind: made.kind, id, body: numbered(made.body, at) };
    case 'timed':
      return { kind: 'timed', id, body: numbered(made.body, at), handler: numbered(made.handler, at) };
    default:
      return { kind: made.kind, id, parts: made.parts.map((part) => numbered(part, at)) };
  }
}

/** The block as a BPMN file. Choices and loops ask the variables `way` and `again`. */
export function bpmnOf(made: Block): string {
  const { elements, flows } = scopeOf(made, 'main');
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" id="Definitions_1" targetNamespace="urn:reglament:test">
<bpmn:process id="Process_1" isExecutable="true">
${[...elements, ...flows].join('\n')}
</bpmn:process>
</bpmn:definitions>`;
}

interface Scope {
  readonly elements: string[];
  readonly flows: string[];
}

function scopeOf(made: Block, name: string): Scope {
  const scope: Scope = { elements: [], flows: [] };
  const { entry, exit } = draw(made, scope);
  scope.elements.push(`<bpmn:startEvent id="start_${name}" />`, `<bpmn:endEvent id="end_${name}" />`);
  flow(scope, `start_${name}`, entry);
  flow(scope, exit, `end_${name}`);
  return scope;
}

function draw(made: Block, scope: Scope): { entry: string; exit: string } {
  const { id } = made;
  switch (made.kind) {
    case 'task':
      scope.elements.push(`<bpmn:userTask id="${id}" />`);
      return { entry: id, exit: id };
    case 'job':
      scope.elements.push(
        `<bpmn:serviceTask id="${id}"><bpmn:extensionElements><zeebe:taskDefinition type="a.b" /></bpmn:extensionElements></bpmn:serviceTask>`,
      );
      return { entry: id, exit: id };
    case 'sequence': {
      const drawn = made.parts.map((part) => draw(part, scope));
      for (const [index, part] of drawn.slice(1).entries()) flow(scope, drawn[index]?.exit ?? '', part.entry);
      return { entry: drawn[0]?.entry ?? '', exit: drawn.at(-1)?.exit ?? '' };
    }
    case 'choice':
    case 'parallel': {
      const gateway = made.kind === 'choice' ? 'exclusiveGateway' : 'parallelGateway';
      const drawn = made.parts.map((part) => draw(part, scope));
      const last = drawn.at(-1)?.entry ?? '';
      const fallback = made.kind === 'choice' ? ` default="${id}_split.${last}"` : '';
      scope.elements.push(`<bpmn:${gateway} id="${id}_split"${fallback} />`, `<bpmn:${gateway} id="${id}_join" />`);
      for (const [index, { entry, exit }] of drawn.entries()) {
        flow(scope, `${id}_split`, entry, made.kind === 'choice' && entry !== last ? `=way = ${index}` : null);
        flow(scope, exit, `${id}_join`);
      }
      return { entry: `${id}_split`, exit: `${id}_join` };
    }
    case 'loop': {
      const { entry, exit } = draw(made.body, scope);
      scope.elements.push(
        `<bpmn:exclusiveGateway id="${id}_in" />`,
        `<bpmn:exclusiveGateway id="${id}_out" default="${id}_out.${id}_end" />`,
        `<bpmn:exclusiveGateway id="${id}_end" />`,
      );
      flow(scope, `${id}_in`, entry);
      flow(scope, exit, `${id}_out`);
      flow(scope, `${id}_out`, `${id}_in`, '=again');
      flow(scope, `${id}_out`, `${id}_end`);
      return { entry: `${id}_in`, exit: `${id}_end` };
    }
    case 'scope':
      drawSubProcess(made, scope);
      return { entry: id, exit: id };
    default: {
      drawSubProcess(made, scope);
      const handler = draw(made.handler, scope);
      scope.elements.push(
        `<bpmn:boundaryEvent id="${id}_timer" attachedToRef="${id}"><bpmn:timerEventDefinition><bpmn:timeDuration>P1D</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:boundaryEvent>`,
        `<bpmn:exclusiveGateway id="${id}_join" />`,
      );
      flow(scope, `${id}_timer`, handler.entry);
      flow(scope, handler.exit, `${id}_join`);
      flow(scope, id, `${id}_join`);
      return { entry: id, exit: `${id}_join` };
    }
  }
}

function drawSubProcess({ id, body }: { readonly id: string; readonly body: Block }, scope: Scope): void {
  const { elements, flows } = scopeOf(body, id);
  scope.elements.push(`<bpmn:subProcess id="${id}">${[...elements, ...flows].join('')}</bpmn:subProcess>`);
}

function flow(scope: Scope, source: string, target: string, condition: string | null = null): void {
  const body = condition === null ? '' : `<bpmn:conditionExpression>${condition}</bpmn:conditionExpression>`;
  scope.flows.push(`<bpmn:sequenceFlow id="${source}.${target}" sourceRef="${source}" targetRef="${target}">${body}</bpmn:sequenceFlow>`);
}
