import type { DefinitionContent } from '../definitions/definition.ts';
import type { Diagram, FlowNode } from '../model/diagram.ts';
import { readDiagram } from '../model/read-diagram.ts';

/** A channel as its files hold it. */
export interface TypedFlow {
  readonly key: string;
  readonly content: Pick<DefinitionContent, 'xml' | 'forms' | 'scenarios'>;
}

const HEAD = `// Written by \`reglament types\` from the diagrams and their forms: write it anew rather than change it.
`;

/**
 * Declarations of which ids, values, ends, messages and scenarios each flow has: what an editor proposes in a flow test,
 * and what makes a wrong id an error of types. In the order of the keys.
 */
export async function flowTypes(flows: readonly TypedFlow[]): Promise<string> {
  const shapes = await Promise.all(flows.toSorted((one, other) => one.key.localeCompare(other.key)).map(shapeOf));
  return `${HEAD}interface ReglamentFlows {\n${shapes.join('')}}\n`;
}

async function shapeOf({ key, content }: TypedFlow): Promise<string> {
  const diagram = await readDiagram(content.xml);
  const nodes = [...diagram.nodes.values()];
  const tasks = nodes.filter(({ type }) => type === 'userTask');
  return [
    `  ${quoted(key)}: {`,
    `    readonly elements: ${union(diagram.nodes.keys())};`,
    `    readonly flows: ${union(diagram.flows.keys())};`,
    '    readonly tasks: {',
    ...tasks.map((task) => taskType(task, content.forms)),
    '    };',
    `    readonly ends: ${union(nodes.flatMap(({ id, type }) => (type === 'endEvent' ? [id] : [])))};`,
    `    readonly messages: ${union(messagesOf(diagram))};`,
    `    readonly scenarios: ${union(content.scenarios.scenarios.map(({ name }) => name))};`,
    '  };',
    '',
  ].join('\n');
}

function taskType({ id, name, formId }: FlowNode, forms: DefinitionContent['forms']): string {
  const { components = [] } = (forms[formId ?? ''] ?? {}) as { readonly components?: readonly Component[] };
  const fields = components.flatMap((component) => {
    const { key, disabled, readonly, properties } = component;
    // What a person does not enter is nothing a test gives; a secret is never given.
    if (key === undefined || disabled === true || readonly === true || properties?.secret === 'true') return [];
    return [`readonly ${property(key)}: ${valueType(component)}`];
  });
  const comment = name === '' ? '' : `      /** ${name.replaceAll('*/', '* /')} */\n`;
  const values = fields.length === 0 ? 'Readonly<Record<string, never>>' : `{ ${fields.join('; ')} }`;
  return `${comment}      readonly ${property(id)}: ${values};`;
}

/** A component of a form-js schema, as far as it says what is entered. */
interface Component {
  readonly type?: string;
  readonly key?: string;
  readonly disabled?: boolean;
  readonly readonly?: boolean;
  readonly values?: readonly { readonly value: string }[];
  readonly properties?: { readonly secret?: string };
}

function valueType({ type, values }: Component): string {
  if (type === 'number') return 'number';
  if (type === 'checkbox') return 'boolean';
  if (type === 'filepicker') return 'readonly { readonly file: string }[]';
  return values === undefined || values.length === 0 ? 'string' : union(values.map(({ value }) => value));
}

function messagesOf({ nodes }: Diagram): readonly string[] {
  const waiting = [...nodes.values()].filter(({ type }) => type !== 'startEvent' && type !== 'endEvent' && type !== 'intermediateThrowEvent');
  return [...new Set(waiting.flatMap(({ messageName }) => messageName ?? []))];
}

function union(words: Iterable<string>): string {
  const quotedWords = [...words].map(quoted);
  return quotedWords.length === 0 ? 'never' : quotedWords.join(' | ');
}

function property(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name);
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
