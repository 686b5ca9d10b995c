import { parsedExpression } from './parsed-expression.ts';

type SyntaxNode = ReturnType<typeof parsedExpression>['topNode'];

/**
 * The variables an expression that begins with `=` wants to be given, each once: of `a.b` it is `a`. What the
 * expression binds itself (`for x in …`, `some x in …`, a function's parameters, entries of a context) is not among
 * them, nor is a bare name inside a filter, which may be a property of the items.
 */
export function freeNames(expression: string): readonly string[] {
  const text = expression.slice(1);
  const names = new Set<string>();
  visit(parsedExpression(text).topNode, text, new Set(), names);
  return [...names];
}

function visit(node: SyntaxNode, text: string, bound: ReadonlySet<string>, names: Set<string>): void {
  const inside = (child: SyntaxNode, scope: ReadonlySet<string> = bound): void => visit(child, text, scope, names);
  const nameOf = (child: SyntaxNode): string => text.slice(child.from, child.to).replaceAll(/^"|"$/g, '');
  const children = childrenOf(node);
  switch (node.type.name) {
    case 'VariableName': {
      const name = nameOf(node);
      if (!bound.has(name) && !isCalled(node)) names.add(name);
      return;
    }
    case 'ForExpression':
    case 'QuantifiedExpression': {
      const scope = new Set([...bound, 'partial']);
      for (const child of children) {
        for (const one of child.type.name === 'InExpressions' ? childrenOf(child) : []) {
          for (const part of childrenOf(one)) inside(part, scope);
          const name = one.getChild('Name');
          if (name !== null) scope.add(nameOf(name));
        }
        if (child.type.name !== 'InExpressions') inside(child, scope);
      }
      return;
    }
    case 'FunctionDefinition': {
      const parameters = node.getChild('FormalParameters')?.getChildren('FormalParameter') ?? [];
      const body = node.getChild('FunctionBody');
      if (body !== null) inside(body, new Set([...bound, ...parameters.map((one) => nameOf(one.getChild('ParameterName') ?? one))]));
      return;
    }
    case 'Context': {
      const scope = new Set(bound);
      for (const entry of node.getChildren('ContextEntry')) {
        for (const part of childrenOf(entry)) if (part.type.name !== 'Key') inside(part, scope);
        const key = entry.getChild('Key');
        if (key !== null) scope.add(nameOf(key));
      }
      return;
    }
    case 'FilterExpression': {
      if (children[0] !== undefined) inside(children[0]);
      return;
    }
    case 'Type':
      return;
    default:
      for (const child of children) inside(child);
  }
}

function isCalled(node: SyntaxNode): boolean {
  return node.parent?.type.name === 'FunctionInvocation' && node.parent.firstChild?.from === node.from;
}

function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
}
