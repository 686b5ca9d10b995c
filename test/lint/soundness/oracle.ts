import type { Model } from './block-model.ts';

/** Tokens by flow, as text: `a>b a>b c>d`. */
type Tokens = readonly string[];

const MOST_STATES = 20_000;
/** So many tokens on one flow are taken for a place without bound: the models of the property are small. */
const HEAP = 6;

/**
 * Whether a model of tasks and exclusive, parallel and inclusive gateways is sound, found by playing every game to its
 * end with nothing in common with the code under test: sound is what always can end, ends once, and passes every node.
 * Null where it was too much to play.
 */
export function isSound({ nodes, flows }: Model): boolean | null {
  const into = (id: string): string[] => flows.filter(([, to]) => to === id).map(([from, to]) => `${from}>${to}`);
  const out = (id: string): string[] => flows.filter(([from]) => from === id).map(([from, to]) => `${from}>${to}`);
  const end = Object.keys(nodes).find((id) => nodes[id] === 'end') ?? '';
  const start = Object.keys(nodes).find((id) => nodes[id] === 'start') ?? '';
  const passed = new Set([start]);

  const canCome = (from: string, to: string, around: string): boolean => {
    const seen = new Set<string>();
    const open = [from];
    while (open.length > 0) {
      const flow = open.pop() ?? '';
      if (flow === to) return true;
      const target = flow.split('>')[1] ?? '';
      if (target === around || seen.has(flow)) continue;
      seen.add(flow);
      open.push(...out(target));
    }
    return false;
  };
  const without = (tokens: Tokens, taken: readonly string[]): string[] => {
    const left = [...tokens];
    for (const flow of taken) left.splice(left.indexOf(flow), 1);
    return left;
  };
  const subsets = <T>(items: readonly T[]): T[][] =>
    items.reduce<T[][]>((all, item) => [...all, ...all.map((some) => [...some, item])], [[]]).filter((some) => some.length > 0);

  const movesOf = (id: string, tokens: Tokens): Tokens[] => {
    const ins = into(id);
    const outs = out(id);
    const marked = ins.filter((flow) => tokens.includes(flow));
    if (marked.length === 0) return [];
    if (id === end) return marked.map((flow) => [...without(tokens, [flow]), 'ended']);
    switch (nodes[id]) {
      case 'and':
        return marked.length === ins.length ? [[...without(tokens, ins), ...outs]] : [];
      case 'or': {
        const empty = ins.filter((flow) => !marked.includes(flow));
        const waits = tokens.some(
          (token) => token !== 'ended' && empty.some((flow) => canCome(token, flow, id)) && !marked.some((flow) => canCome(token, flow, id)),
        );
        return waits ? [] : subsets(outs).map((ways) => [...without(tokens, marked), ...ways]);
      }
      case 'xor':
        return marked.flatMap((flow) => outs.map((way) => [...without(tokens, [flow]), way]));
      default:
        return marked.map((flow) => [...without(tokens, [flow]), ...outs]);
    }
  };

  const games = new Map<string, string[]>();
  const open: Tokens[] = [out(start)];
  while (open.length > 0) {
    const tokens = (open.pop() ?? []).toSorted();
    const key = tokens.join(' ');
    if (games.has(key)) continue;
    if (games.size > MOST_STATES) return null;
    if (tokens.some((token) => tokens.filter((other) => other === token).length >= HEAP)) return false;
    if (tokens.filter((token) => token === 'ended').length > 1) return false;
    const next = Object.keys(nodes).flatMap((id) => {
      const moves = movesOf(id, tokens);
      if (moves.length > 0) passed.add(id);
      return moves;
    });
    games.set(key, next.map((moved) => moved.toSorted().join(' ')));
    open.push(...next);
  }
  const good = new Set(['ended']);
  for (let before = -1; before < good.size; ) {
    before = good.size;
    for (const [key, next] of games) if (next.some((after) => good.has(after))) good.add(key);
  }
  return [...games.keys()].every((key) => good.has(key)) && Object.keys(nodes).every((id) => passed.has(id));
}
