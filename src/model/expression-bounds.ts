import { expressionLimits } from './expression-limits.ts';
import { runFunctions } from './run-functions.ts';
import { parsedExpression } from './parsed-expression.ts';
import { longestList, valueSize } from './value-size.ts';

type SyntaxNode = ReturnType<typeof parsedExpression>['topNode'];

/** One place where an expression names a variable. */
interface Use {
  readonly name: string;
  /** Loops it stands in: it is looked at once for each item, or for each pair of them. */
  readonly loops: number;
}

/** What an expression asks for, known from its text alone. */
interface Bounds {
  /** Why it is not run at all, or null. */
  readonly fault: string | null;
  /** Where variables are named; what a context binds counts as what it was made of, as often as it is named. */
  readonly uses: readonly Use[];
  /** Values written in the expression itself, each with the loops it stands in. */
  readonly written: readonly number[];
}

/** Loops inside loops that are run: pairs, no triples. */
const LOOPS = 2;
/** Names an expression may hold once each is followed to what it was made of. */
const USES = 1_000;
const RUN = new Set([
  'Expression', 'LineComment', 'BlockComment', 'Identifier', 'VariableName', 'Name', 'QualifiedName', 'Key', 'PathName', 'ParameterName',
  'IfExpression', 'Disjunction', 'Conjunction', 'Comparison', 'CompareOp', 'ArithmeticExpression', 'ArithOp', 'PositiveUnaryTest', 'PositiveUnaryTests',
  'SimplePositiveUnaryTest', 'Interval', 'InstanceOfExpression', 'Type', 'SpecialType', 'ListType', 'ContextType', 'ContextEntryTypes', 'ContextEntryType',
  'PathExpression', 'FilterExpression', 'QuantifiedExpression', 'InExpressions', 'InExpression', 'IterationContext', 'FunctionInvocation', 'SpecialFunctionName',
  'NamedParameters', 'NamedParameter', 'PositionalParameters', 'NumericLiteral', 'StringLiteral', 'BooleanLiteral', 'DateTimeLiteral',
  'DateTimeConstructor', 'AtLiteral', 'ParenthesizedExpression', 'List', 'Context', 'ContextEntry', 'null',
]);
/** Functions that compare each item with each. */
const PAIRING = new Set(['distinct values', 'union']);
/** Functions that give a longer list than they were given. */
const GROWING = /\b(append|concatenate|flatten|insert before|union|get entries)\b/;
const MOST_REMEMBERED = 2_000;
const remembered = new Map<string, Bounds>();

/** What keeps FEEL text (without `=`) from being run within bounds, as far as can be told without variables, or null. */
export function boundsFault(text: string): string | null {
  return boundsOf(text).fault;
}

/** The same for these variables: null where evaluating cannot look at more values than the limit. Names no value. */
export function workFault(text: string, variables: Readonly<Record<string, unknown>>): string | null {
  const { fault, uses, written } = boundsOf(text);
  if (fault !== null) return fault;
  const { work } = expressionLimits;
  const sizes = new Map<string, number>();
  const sizeOf = (name: string): number => {
    const size = sizes.get(name) ?? (Object.hasOwn(variables, name) ? valueSize(variables[name], work) : 1);
    sizes.set(name, size);
    return size;
  };
  const looping = written.some((loops) => loops > 0) || uses.some(({ loops }) => loops > 0);
  const items = looping ? itemsAtMost(text, variables, uses, sizeOf) : 1;
  // Each turn of a loop is given all variables anew.
  const turn = (loops: number): number => (loops === 0 ? 0 : Object.keys(variables).length);
  const sum =
    written.reduce((total, loops) => total + items ** loops * (1 + turn(loops)), 0) +
    uses.reduce((total, { name, loops }) => total + items ** loops * (sizeOf(name) + turn(loops)), 0);
  return sum > work ? 'goes through more values than is allowed in one step' : null;
}

/** No list this expression can go through is longer. */
function itemsAtMost(text: string, variables: Readonly<Record<string, unknown>>, uses: readonly Use[], sizeOf: (name: string) => number): number {
  // Written lists have an item more than commas.
  const commas = text.split(',').length;
  if (GROWING.test(text)) return uses.reduce((total, { name }) => total + sizeOf(name), commas);
  const named = [...new Set(uses.map(({ name }) => name))].map((name) => (Object.hasOwn(variables, name) ? variables[name] : null));
  return commas + Math.max(0, ...named.map((value) => longestList(value, expressionLimits.work)));
}

function boundsOf(text: string): Bounds {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const bounds = read(text);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(text, bounds);
  return bounds;
}

function read(text: string): Bounds {
  const { characters, depth } = expressionLimits;
  if (text.length > characters) return refused(`is longer than ${characters} characters`);
  if (nesting(text) > depth) return refused(`has more than ${depth} brackets inside one another`);
  const reading = new Reading(text);
  reading.visit(parsedExpression(text).topNode, 0, new Map());
  return reading;
}

function refused(fault: string): Bounds {
  return { fault, uses: [], written: [] };
}

/** Brackets inside one another, those in texts left out. */
function nesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const sign of text.replaceAll(/"(?:\\.|[^"\\])*"/g, '')) {
    if ('([{'.includes(sign)) deepest = Math.max(deepest, (depth += 1));
    else if (')]}'.includes(sign)) depth = Math.max(0, depth - 1);
  }
  return deepest;
}

type Bound = ReadonlyMap<string, readonly Use[]>;

class Reading implements Bounds {
  fault: string | null = null;
  readonly uses: Use[] = [];
  readonly written: number[] = [];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  visit(node: SyntaxNode, loops: number, bound: Bound): void {
    if (this.fault !== null) return;
    const { name } = node.type;
    const children = childrenOf(node);
    if (loops > LOOPS) this.fault = `has more than ${LOOPS} loops inside one another`;
    else if (this.uses.length > USES) this.fault = `names its variables more than ${USES} times`;
    else if (!node.type.isError && /^[A-Z]/.test(name) && !RUN.has(name)) this.fault = `uses ${spaced(name)}, which is not run`;
    else if (name === 'Interval' && !isCompared(node)) this.fault = 'goes through a range: a range is only read on the right side of "in"';
    else if (name === 'IterationContext' && children.some(({ type }) => type.name === '..')) this.fault = 'goes through a range: a range is only read on the right side of "in"';
    if (this.fault !== null) return;
    if (name.endsWith('Literal')) this.written.push(loops);
    switch (name) {
      case 'VariableName':
        this.#use(textOf(node, this.#text), loops, bound);
        return;
      case 'FunctionInvocation':
        this.#call(children, loops, bound);
        return;
      case 'Context':
        this.#context(node, loops, bound);
        return;
      case 'QuantifiedExpression':
        // Each list of `some x in a, y in b` is gone through for each item of the one before it.
        children.reduce((inside, child) => {
          const lists = child.type.name === 'InExpressions' ? childrenOf(child).filter(({ type }) => type.name === 'InExpression') : [];
          if (lists.length === 0) this.visit(child, inside, bound);
          for (const [at, list] of lists.entries()) this.visit(list, loops + at, bound);
          return inside + lists.length;
        }, loops);
        return;
      case 'FilterExpression': {
        const [target, ...test] = children;
        if (target !== undefined) this.visit(target, loops, bound);
        for (const child of test) this.visit(child, isIndex(child) ? loops : loops + 1, bound);
        return;
      }
      case 'Type':
        return;
      default:
        for (const child of children) this.visit(child, loops, bound);
    }
  }

  #use(name: string, loops: number, bound: Bound): void {
    const made = bound.get(name);
    if (made === undefined) this.uses.push({ name, loops });
    else if (this.uses.length + made.length > USES) this.fault = `names its variables more than ${USES} times`;
    else for (const use of made) this.uses.push({ name: use.name, loops: use.loops + loops });
  }

  #call([callee, ...others]: readonly SyntaxNode[], loops: number, bound: Bound): void {
    const name = callee === undefined ? '' : textOf(callee, this.#text);
    const plain = callee?.type.name === 'VariableName' || callee?.type.name === 'SpecialFunctionName';
    if (!plain || bound.has(name) || !runFunctions.has(name)) {
      this.fault = plain ? `calls ${name}(), which is not run` : 'calls what is no name of a function';
      return;
    }
    for (const child of others) this.visit(child, PAIRING.has(name) ? loops + 1 : loops, bound);
  }

  #context(node: SyntaxNode, loops: number, bound: Bound): void {
    const inside = new Map(bound);
    for (const entry of node.getChildren('ContextEntry')) {
      const key = entry.getChild('Key');
      const before = this.uses.length;
      for (const child of childrenOf(entry)) if (child.type.name !== 'Key') this.visit(child, loops, inside);
      if (this.fault !== null) return;
      const name = key === null ? '' : textOf(key, this.#text).replaceAll(/^"|"$/g, '');
      if (name in Object.prototype) this.fault = `has an entry "${name}", which every object has`;
      // The entry's own constant counts as one use, so that texts cannot be doubled without end either.
      inside.set(name, [...this.uses.slice(before).map((use) => ({ ...use, loops: use.loops - loops })), { name: '', loops: 0 }]);
    }
  }
}

/** Whether the range is the right side of `in`: anywhere else it could become the list of a loop. */
function isCompared(interval: SyntaxNode): boolean {
  return interval.parent?.type.name === 'SimplePositiveUnaryTest' && interval.parent.parent?.type.name === 'PositiveUnaryTest';
}

/** A place in a list, `[1]`, and not a test that each item is put to. */
function isIndex(node: SyntaxNode): boolean {
  return node.type.name === 'NumericLiteral' || node.type.name === '[' || node.type.name === ']';
}

function textOf({ from, to }: SyntaxNode, text: string): string {
  return text.slice(from, to).replaceAll(/\s+/g, ' ');
}

function spaced(type: string): string {
  return type.replaceAll(/(?<!^)([A-Z])/g, ' $1').toLowerCase();
}

function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
}
