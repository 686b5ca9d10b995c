import { type Arbitrary, array, constant, constantFrom, letrec, oneof, record } from 'fast-check';

/** Kinds of gateway a model is built with. */
export type GatewayKind = 'xor' | 'and' | 'or';

/** A model made of blocks, each entered and left at one place. */
export type Block =
  | { readonly is: 'task' }
  | { readonly is: 'row'; readonly blocks: readonly Block[] }
  | { readonly is: 'split'; readonly kind: GatewayKind; readonly ways: readonly Block[] }
  | { readonly is: 'round'; readonly body: Block; readonly back: Block };

/** A model as a list of nodes and of chains, which `drawn` draws and the oracle plays. */
export interface Model {
  readonly nodes: Readonly<Record<string, string>>;
  readonly flows: readonly (readonly [string, string])[];
}

/** Any block of at most three levels. */
export const blocks: Arbitrary<Block> = letrec<{ block: Block }>((tie) => ({
  block: oneof(
    { maxDepth: 3, depthSize: 'small' },
    constant({ is: 'task' }),
    record({ is: constant('row'), blocks: array(tie('block'), { minLength: 2, maxLength: 3 }) }),
    record({
      is: constant('split'),
      kind: constantFrom<GatewayKind>('xor', 'and', 'or'),
      ways: array(tie('block'), { minLength: 2, maxLength: 3 }),
    }),
    record({ is: constant('round'), body: tie('block'), back: tie('block') }),
  ),
})).block;

/** The model of a block between a start and an end. */
export function modelOf(block: Block): Model {
  const nodes: Record<string, string> = {};
  const flows: (readonly [string, string])[] = [];
  const named = (kind: string): string => {
    const id = `${kind}${Object.keys(nodes).length}`;
    nodes[id] = kind;
    return id;
  };
  const build = (part: Block): readonly [string, string] => {
    if (part.is === 'task') {
      const task = named('task');
      return [task, task];
    }
    if (part.is === 'row') {
      const ends = part.blocks.map(build);
      ends.slice(1).forEach(([first], at) => flows.push([ends[at]?.[1] ?? '', first]));
      return [ends[0]?.[0] ?? '', ends.at(-1)?.[1] ?? ''];
    }
    const [open, close] = part.is === 'split' ? [named(part.kind), named(part.kind)] : [named('xor'), named('xor')];
    const between = (block: Block, from: string, to: string): void => {
      const [first, last] = build(block);
      flows.push([from, first], [last, to]);
    };
    if (part.is === 'split') for (const way of part.ways) between(way, open, close);
    else {
      between(part.body, open, close);
      between(part.back, close, open);
    }
    return [open, close];
  };
  const [first, last] = build(block);
  flows.push([named('start'), first], [last, named('end')]);
  return { nodes, flows };
}
