import type { ModdleSource } from './diagram.ts';
import { DiagramUnreadable } from './errors.ts';
import { createModdle, type ModdleElement } from './moddle.ts';
import { AttributeUnknown, ElementUnknown, IdTwice, InterchangeToNothing, ReferenceToNothing } from './refusals.ts';
import { scanXml } from './scan-xml.ts';

/** What moddle only warns of it has left out of the tree: a warning is a refusal here. */
interface Warning {
  readonly message: string;
  readonly element?: ModdleElement;
  readonly property?: string;
  readonly value?: string;
}

/**
 * Reads BPMN 2.0 XML into a tree, whichever process of it runs, or none.
 * @throws DiagramUnreadable, as `readDiagram`
 */
export async function parseDiagram(xml: string): Promise<ModdleSource> {
  scanXml(xml);
  try {
    const { rootElement, elementsById, references, warnings } = await createModdle().fromXML(xml);
    const [warning] = warnings;
    if (warning !== undefined) throw refusalOf(warning, xml);
    return { rootElement: rootElement as ModdleElement, elementsById, references, warnings };
  } catch (error) {
    if (error instanceof DiagramUnreadable) throw error;
    throw refusalOf({ message: error instanceof Error ? error.message : 'unreadable' }, xml);
  }
}

function refusalOf({ message, element, property = '', value = '' }: Warning, xml: string): DiagramUnreadable {
  // moddle-xml counts lines from 0 and says "<reason>\n\tline: L\n\tcolumn: C\n\tnested error: <cause>".
  const counted = /line: (\d+)/.exec(message);
  const reason = /nested error: (.*)/.exec(message)?.[1] ?? message.split('\n')[0] ?? message;
  const id = element?.id ?? null;
  const line = counted === null ? lineOf(xml, id) : Number(counted[1]) + 1;
  const named = /^([a-z ]+) <([^>]*)>$/i.exec(reason);
  switch (named?.[1]) {
    case 'duplicate ID':
      return new IdTwice(named[2] ?? '', line);
    case 'unresolved reference':
      return /^(bpmndi|di):/.test(element?.$type ?? '') ? new InterchangeToNothing(value, id, line) : new ReferenceToNothing(local(property), value, id, line);
    case 'unknown attribute':
      return new AttributeUnknown(property, id, line);
    case 'unknown type':
    case 'unrecognized element':
      return new ElementUnknown(named[2] ?? '', line);
    default:
      return new DiagramUnreadable(reason, line);
  }
}

function lineOf(xml: string, id: string | null): number | null {
  const at = id === null ? -1 : xml.indexOf(` id="${id}"`);
  return at === -1 ? null : xml.slice(0, at).split('\n').length;
}

function local(property: string): string {
  return property.slice(property.indexOf(':') + 1);
}
