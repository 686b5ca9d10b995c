import type { Block } from './block.ts';

/** The variables choices and loops ask. */
export interface Answers {
  readonly way: number;
  readonly again: boolean;
}

/** Where a case stands in a block, told from the structure alone, without tokens: what an engine is judged by. */
export type BlockRun =
  | { readonly kind: 'leaf'; readonly id: string }
  | { readonly kind: 'sequence'; readonly next: readonly Block[]; readonly child: BlockRun }
  | { readonly kind: 'parallel'; readonly children: readonly BlockRun[] }
  | { readonly kind: 'loop'; readonly body: Block; readonly child: BlockRun }
  | { readonly kind: 'timed'; readonly timer: string; readonly handler: Block; readonly child: BlockRun };

/** A token enters the block. */
export function enter(block: Block, answers: Answers): BlockRun {
  switch (block.kind) {
    case 'task':
    case 'job':
      return { kind: 'leaf', id: block.id };
    case 'sequence': {
      const [first, ...next] = block.parts;
      return { kind: 'sequence', next, child: enter(some(first), answers) };
    }
    case 'choice':
      return enter(some(block.parts[answers.way] ?? block.parts.at(-1)), answers);
    case 'parallel':
      return { kind: 'parallel', children: block.parts.map((part) => enter(part, answers)) };
    case 'loop':
      return { kind: 'loop', body: block.body, child: enter(block.body, answers) };
    case 'scope':
      return enter(block.body, answers);
    default:
      return { kind: 'timed', timer: `${block.id}_timer`, handler: block.handler, child: enter(block.body, answers) };
  }
}

/** What the case waits for. */
export function openIn(run: BlockRun): string[] {
  switch (run.kind) {
    case 'leaf':
      return [run.id];
    case 'parallel':
      return run.children.flatMap(openIn);
    case 'timed':
      return [run.timer, ...openIn(run.child)];
    default:
      return openIn(run.child);
  }
}

/** What is left of the run when `element` is done, null where it is over. */
export function move(run: BlockRun, element: string, answers: Answers): BlockRun | null {
  switch (run.kind) {
    case 'leaf':
      return null;
    case 'sequence': {
      const child = move(run.child, element, answers);
      if (child !== null) return { ...run, child };
      const [first, ...next] = run.next;
      return first === undefined ? null : { kind: 'sequence', next, child: enter(first, answers) };
    }
    case 'parallel': {
      const children = run.children.flatMap((child) =>
        openIn(child).includes(element) ? (move(child, element, answers) ?? []) : [child],
      );
      return children.length === 0 ? null : { ...run, children };
    }
    case 'loop': {
      const child = move(run.child, element, answers);
      if (child !== null) return { ...run, child };
      return answers.again ? { ...run, child: enter(run.body, answers) } : null;
    }
    default: {
      if (element === run.timer) return enter(run.handler, answers);
      const child = move(run.child, element, answers);
      return child === null ? null : { ...run, child };
    }
  }
}

function some(block: Block | undefined): Block {
  if (block === undefined) throw new TypeError('a block without parts');
  return block;
}
