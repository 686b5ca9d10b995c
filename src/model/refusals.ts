import { DiagramUnreadable } from './errors.ts';
import { diagramLimits } from './limits.ts';
import { told } from './told.ts';

/** The file is larger than is read. */
export class DiagramTooLarge extends DiagramUnreadable {
  override readonly code = 'diagram-too-large';
  constructor(characters: number) {
    super(told`the file has ${characters} characters; at most ${diagramLimits.characters} are read: divide the diagram, or take pictures out of it`, null);
  }
}

/** There is nothing in the file. */
export class DiagramEmpty extends DiagramUnreadable {
  override readonly code = 'diagram-empty';
  constructor() {
    super(told`the file is empty: export the diagram anew`, 1);
  }
}

/** The file is something else than XML. */
export class NotXml extends DiagramUnreadable {
  override readonly code = 'diagram-not-xml';
  /** @param found what it seems to be: `ZIP`, `PNG` */
  constructor(found: string | null) {
    super(found === null ? told`this is not XML: export the diagram as BPMN 2.0` : told`this is not XML but ${found}: export the diagram as BPMN 2.0`, 1);
  }
}

/** The bytes are not what the file says they are, or nobody knows the encoding it names. */
export class EncodingRefused extends DiagramUnreadable {
  override readonly code = 'diagram-encoding-refused';
  constructor(encoding: string) {
    super(told`the file cannot be read as ${encoding}: save it in UTF-8`, 1);
  }
}

/** A document type could bring entities, files of the server, texts that grow without end: none is read. */
export class DoctypeRefused extends DiagramUnreadable {
  override readonly code = 'diagram-doctype-refused';
  constructor(line: number) {
    super(told`document types and entities are not read: remove the part that begins with "<!DOCTYPE"`, line);
  }
}

/** A processing instruction, as of a stylesheet. */
export class InstructionRefused extends DiagramUnreadable {
  override readonly code = 'diagram-instruction-refused';
  constructor(name: string, line: number) {
    super(told`the instruction "<?${name}" is not followed: remove it`, line);
  }
}

/** An entity that XML itself does not know. */
export class EntityUnknown extends DiagramUnreadable {
  override readonly code = 'diagram-entity-unknown';
  constructor(entity: string, line: number) {
    super(told`"${entity}" stands for nothing in XML: write the character itself, and "&amp;" for the sign &`, line);
  }
}

/** A character XML does not have. */
export class CharacterRefused extends DiagramUnreadable {
  override readonly code = 'diagram-character-refused';
  constructor(code: string, line: number) {
    super(told`the invisible character ${code} is not allowed in XML: remove it`, line);
  }
}

/** A tag is not closed, or another is. */
export class TagsUnbalanced extends DiagramUnreadable {
  override readonly code = 'diagram-tags-unbalanced';
  /** @param line where the tag begins that is not closed, or the one that closes nothing */
  constructor(tag: string, line: number) {
    super(told`the tag "${tag}" is not closed, or closes nothing: the file was cut off or changed by hand`, line);
  }
}

/** Something else is against the grammar of XML. */
export class XmlMalformed extends DiagramUnreadable {
  override readonly code = 'diagram-xml-malformed';
  constructor(near: string, line: number) {
    super(told`this is against the grammar of XML: ${near}`, line);
  }
}

/** One attribute is longer than is read. */
export class AttributeTooLong extends DiagramUnreadable {
  override readonly code = 'diagram-attribute-too-long';
  /** @param most what would have been read */
  constructor(name: string, characters: number, most: number, line: number) {
    super(told`the attribute ${name} has ${characters} characters; at most ${most} are read`, line);
  }
}

/** The file holds more elements than are read. */
export class TooManyElements extends DiagramUnreadable {
  override readonly code = 'diagram-too-many-elements';
  constructor(line: number) {
    super(told`the file has more than ${diagramLimits.elements} elements: divide the diagram`, line);
  }
}

/** Elements stand inside one another more deeply than is read. */
export class NestedTooDeep extends DiagramUnreadable {
  override readonly code = 'diagram-nested-too-deep';
  constructor(line: number) {
    super(told`more than ${diagramLimits.depth} elements stand inside one another here`, line);
  }
}

/** XML of something else: a page, a decision table, a diagram of another notation. */
export class NotBpmn extends DiagramUnreadable {
  override readonly code = 'diagram-not-bpmn';
  constructor(root: string, line: number) {
    super(told`this is not BPMN 2.0: the file begins with "${root}", and a diagram with "definitions" of BPMN`, line);
  }
}

/** A prefix nobody declared, or a name that belongs to XML itself. */
export class NamespaceRefused extends DiagramUnreadable {
  override readonly code = 'diagram-namespace-refused';
  constructor(name: string, line: number) {
    super(told`the name "${name}" has a prefix that is not declared, or belongs to XML itself: declare it, or name it otherwise`, line);
  }
}

/** An id that is none: signs that ids cannot have, or a word of the programming language. */
export class IdRefused extends DiagramUnreadable {
  override readonly code = 'diagram-id-refused';
  constructor(id: string, line: number) {
    super(told`"${id}" cannot be an id: begin with a Latin letter or "_", go on with letters, digits, "-", "_" and "."`, line, id);
  }
}

/** Two elements have one id. */
export class IdTwice extends DiagramUnreadable {
  override readonly code = 'diagram-id-twice';
  constructor(id: string, line: number | null) {
    super(told`the id "${id}" is used twice: give one of the elements another`, line, id);
  }
}

/** Something refers to what is not there. */
export class ReferenceToNothing extends DiagramUnreadable {
  override readonly code = 'diagram-reference-to-nothing';
  /** @param element id of what refers */
  constructor(property: string, id: string, element: string | null, line: number | null) {
    super(told`${property} of "${element ?? '?'}" refers to "${id}", which is not in the file: remove the reference, or what it stands on`, line, element);
  }
}

/** A shape or an edge of the picture belongs to what is not there. */
export class InterchangeToNothing extends DiagramUnreadable {
  override readonly code = 'diagram-interchange-to-nothing';
  /** @param place id of the shape or edge */
  constructor(id: string, place: string | null, line: number | null) {
    super(told`"${place ?? '?'}" of the picture draws "${id}", which is not in the file: remove it from the picture`, line, place);
  }
}

/** An element where BPMN, or the dialect, has none of this name. */
export class ElementUnknown extends DiagramUnreadable {
  override readonly code = 'diagram-element-unknown';
  constructor(name: string, line: number | null) {
    super(told`"${name}" has no place here in BPMN 2.0: move it into extensionElements, or remove it`, line);
  }
}

/** The expressions would keep every check busy. */
export class TooManyExpressions extends DiagramUnreadable {
  override readonly code = 'diagram-too-many-expressions';
  constructor(line: number) {
    super(told`the expressions have more than ${diagramLimits.expressions} characters together: let forms and registers say what is long`, line);
  }
}

/** An attribute that BPMN, or the dialect, has not. */
export class AttributeUnknown extends DiagramUnreadable {
  override readonly code = 'diagram-attribute-unknown';
  constructor(name: string, element: string | null, line: number | null) {
    super(told`the attribute ${name} is not known to BPMN 2.0 on "${element ?? '?'}": remove it`, line, element);
  }
}

/** An element that must have an id has none. */
export class IdMissing extends DiagramUnreadable {
  override readonly code = 'diagram-id-missing';
  constructor(type: string) {
    super(told`an element "${type}" has no id: give it one`, null);
  }
}

/** Not one process is executable, but none or several. */
export class ProcessNotSingle extends DiagramUnreadable {
  override readonly code = 'diagram-process-not-single';
  constructor(count: number) {
    super(told`${count} processes are marked executable; mark exactly one by isExecutable="true"`, null);
  }
}

/** There is no process in the file at all: only pools, or a choreography. */
export class ProcessMissing extends DiagramUnreadable {
  override readonly code = 'diagram-process-missing';
  constructor() {
    super(told`the file has no process that could run: pools alone, and choreographies, do not`, null);
  }
}
