import { diagramLimits } from './limits.ts';
import {
  AttributeTooLong,
  CharacterRefused,
  DiagramEmpty,
  DiagramTooLarge,
  DoctypeRefused,
  EntityUnknown,
  IdRefused,
  InstructionRefused,
  NamespaceRefused,
  NestedTooDeep,
  NotBpmn,
  NotXml,
  TagsUnbalanced,
  TooManyElements,
  TooManyExpressions,
  XmlMalformed,
} from './refusals.ts';

const BPMN = 'http://www.omg.org/spec/BPMN/20100524/MODEL';
/** Namespaces that belong to their prefixes: XML Namespaces 1.0, section 3. */
const BOUND: ReadonlyMap<string, string> = new Map([
  ['xml', 'http://www.w3.org/XML/1998/namespace'],
  ['xmlns', 'http://www.w3.org/2000/xmlns/'],
]);

/** XML 1.0, production 2, from the other side. */
const NOT_A_CHARACTER = /[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
/** Names are of letters, digits, "_", "-", "." and ":"; a "$" would be taken for a property of the reader's own. */
const NAME = /[\p{L}_:][\p{L}\p{N}\p{M}_:.\-·]*/uy;
const ATTRIBUTE = /\s+([\p{L}_:][\p{L}\p{N}\p{M}_:.\-·]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/uy;
const TAG_END = /\s*(\/?)>/y;
const CLOSING = /<\/([^\s<>/]+)\s*>/y;
const REFERENCE = /&(?:(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});)?/g;
const DECLARATION = /^\uFEFF?<\?xml\s[^>]*\?>/;
/** What may be an expression once it is read: "=" may be written by its number. */
const EXPRESSION = /^\s*(?:=|&#)/;
/** As the reader of BPMN has it: with Latin letters alone. */
const ID = /^[A-Za-z_][\w.-]*$/;

/**
 * Goes through the text of a diagram once, from the beginning to the first fault, and builds nothing: what is too large,
 * nested without end or made to harm costs no more than its length. The text is then well-formed XML without entities
 * of its own, and its root is that of BPMN.
 * @throws the classes of `refusals.ts`, which name the line
 */
export function scanXml(xml: string): void {
  if (xml.length > diagramLimits.characters) throw new DiagramTooLarge(xml.length);
  const text = xml.startsWith('\uFEFF') ? 1 : 0;
  if (xml.trim() === '') throw new DiagramEmpty();
  if (!/^\uFEFF?\s*</.test(xml)) throw new NotXml(kindOf(xml));
  const strange = NOT_A_CHARACTER.exec(xml);
  if (strange !== null) throw new CharacterRefused(`U+${(strange[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`, lineAt(xml, strange.index));
  const scan = new Scan(xml);
  scan.run(DECLARATION.exec(xml)?.[0].length ?? text);
}

/** An element that is open. */
interface OpenElement {
  readonly name: string;
  readonly at: number;
  /** Prefixes declared from here on; most elements declare none and have those around them. */
  readonly prefixes: ReadonlyMap<string, string>;
}

class Scan {
  readonly #xml: string;
  readonly #open: OpenElement[] = [];
  #elements = 0;
  #expressions = 0;

  constructor(xml: string) {
    this.#xml = xml;
  }

  run(from: number): void {
    const xml = this.#xml;
    for (let at = from; at < xml.length; ) {
      const next = xml.indexOf('<', at);
      this.#text(at, next === -1 ? xml.length : next);
      if (next === -1) break;
      at = this.#markup(next);
    }
    const left = this.#open.at(-1);
    if (left !== undefined) throw new TagsUnbalanced(left.name, this.#line(left.at));
    if (this.#elements === 0) throw new NotBpmn('', 1);
  }

  /** What stands between two tags. */
  #text(from: number, to: number): void {
    if (from === to) return;
    const text = this.#xml.slice(from, to);
    if (this.#open.length === 0 && text.trim() !== '') throw new XmlMalformed(text.trim().slice(0, 40), this.#line(from + text.search(/\S/)));
    this.#references(text, from);
    this.#expression(text, from);
  }

  #expression(text: string, at: number): void {
    if (!EXPRESSION.test(text)) return;
    this.#expressions += text.length;
    if (this.#expressions > diagramLimits.expressions) throw new TooManyExpressions(this.#line(at));
  }

  #references(text: string, at: number): void {
    if (!text.includes('&')) return;
    for (const { 0: reference, index } of text.matchAll(REFERENCE)) {
      const [, hex, digits] = /^&#(x?)([\da-fA-F]+);$/.exec(reference) ?? [];
      const code = digits === undefined ? 0x20 : Number.parseInt(digits, hex === 'x' ? 16 : 10);
      if (reference !== '&' && code <= 0x10_ff_ff && !NOT_A_CHARACTER.test(String.fromCodePoint(code))) continue;
      throw new EntityUnknown(text.slice(index, index + 20).split(/[;\s]/, 1)[0] ?? '&', this.#line(at + index));
    }
  }

  /** Answers where to go on. */
  #markup(at: number): number {
    const xml = this.#xml;
    if (xml.startsWith('<!--', at)) return this.#past('-->', at + 4, '<!--');
    if (xml.startsWith('<![CDATA[', at) && this.#open.length > 0) return this.#past(']]>', at + 9, '<![CDATA[');
    if (xml.startsWith('<!', at)) throw new DoctypeRefused(this.#line(at));
    if (xml.startsWith('<?', at)) throw new InstructionRefused(matchAt(NAME, xml, at + 2)?.[0] ?? '', this.#line(at));
    return xml.startsWith('</', at) ? this.#close(at) : this.#begin(at);
  }

  #past(end: string, from: number, what: string): number {
    const at = this.#xml.indexOf(end, from);
    if (at === -1) throw new TagsUnbalanced(what, this.#line(from));
    if (what !== '<!--') this.#expression(this.#xml.slice(from, at), from);
    return at + end.length;
  }

  #close(at: number): number {
    const closing = matchAt(CLOSING, this.#xml, at);
    if (closing === null) throw this.#brokenOff(at);
    const [whole, name = ''] = closing;
    if (this.#open.pop()?.name !== name) throw new TagsUnbalanced(`/${name}`, this.#line(at));
    return at + whole.length;
  }

  #begin(at: number): number {
    const name = matchAt(NAME, this.#xml, at + 1)?.[0];
    if (name === undefined) throw this.#brokenOff(at);
    if (this.#elements > 0 && this.#open.length === 0) throw new XmlMalformed(`<${name}>`, this.#line(at));
    this.#elements += 1;
    if (this.#elements > diagramLimits.elements) throw new TooManyElements(this.#line(at));
    if (this.#open.length >= diagramLimits.depth) throw new NestedTooDeep(this.#line(at));
    const attributes = new Map<string, string>();
    let end = this.#attributes(at + 1 + name.length, attributes);
    const closed = matchAt(TAG_END, this.#xml, end);
    if (closed === null) throw new TagsUnbalanced(name, this.#line(at));
    end += closed[0].length;
    const prefixes = this.#prefixes(attributes, at);
    for (const one of [name, ...attributes.keys()]) this.#known(one, prefixes, at);
    if (this.#elements === 1) this.#root(name, prefixes, at);
    const id = attributes.get('id');
    // An extension may call its own things as it likes, but nothing may be called as what every object has.
    if (id !== undefined && (id in Object.prototype || (!ID.test(id) && this.#isBpmn(name, prefixes)))) throw new IdRefused(id, this.#line(at));
    if (closed[1] === '') this.#open.push({ name, at, prefixes });
    return end;
  }

  /** A tag that is none: the file ends in it, or it is written wrong. */
  #brokenOff(at: number): Error {
    const left = this.#open.at(-1);
    if (left !== undefined && !this.#xml.includes('>', at)) return new TagsUnbalanced(left.name, this.#line(left.at));
    return new XmlMalformed(this.#xml.slice(at, at + 40), this.#line(at));
  }

  #attributes(from: number, into: Map<string, string>): number {
    let at = from;
    for (let found = matchAt(ATTRIBUTE, this.#xml, at); found !== null; found = matchAt(ATTRIBUTE, this.#xml, at)) {
      const [whole, name = '', double, single = ''] = found;
      const value = double ?? single;
      if (into.has(name) || name === '__proto__') throw new XmlMalformed(`${name}="…" ${name}="…"`, this.#line(at));
      const most = name === 'name' ? diagramLimits.name : diagramLimits.attribute;
      if (value.length > most) throw new AttributeTooLong(name, value.length, most, this.#line(at));
      this.#references(value, at);
      this.#expression(value, at);
      into.set(name, value);
      at += whole.length;
    }
    return at;
  }

  #prefixes(attributes: ReadonlyMap<string, string>, at: number): ReadonlyMap<string, string> {
    const around = this.#open.at(-1)?.prefixes ?? BOUND;
    let own: Map<string, string> | null = null;
    for (const [name, uri] of attributes) {
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
      const prefix = name.slice('xmlns:'.length);
      const foreignBound = [...BOUND].some(([bound, its]) => (prefix === bound) !== (uri === its));
      if (foreignBound || prefix === 'xmlns' || (prefix !== '' && uri === '')) throw new NamespaceRefused(name, this.#line(at));
      own ??= new Map(around);
      own.set(prefix, uri);
    }
    return own ?? around;
  }

  #known(name: string, prefixes: ReadonlyMap<string, string>, at: number): void {
    const [prefix = '', local, ...more] = name.split(':');
    if (local === undefined || prefix === 'xmlns') return;
    if (!prefixes.has(prefix) || local === '' || more.length > 0) throw new NamespaceRefused(name, this.#line(at));
  }

  #root(name: string, prefixes: ReadonlyMap<string, string>, at: number): void {
    if (name.split(':').at(-1) !== 'definitions' || !this.#isBpmn(name, prefixes)) throw new NotBpmn(name, this.#line(at));
  }

  #isBpmn(name: string, prefixes: ReadonlyMap<string, string>): boolean {
    return prefixes.get(name.includes(':') ? (name.split(':')[0] ?? '') : '') === BPMN;
  }

  #line(at: number): number {
    return lineAt(this.#xml, at);
  }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function lineAt(xml: string, at: number): number {
  return xml.slice(0, at).split('\n').length;
}

/** What a file that is no XML seems to be, by how it begins. */
function kindOf(text: string): string | null {
  if (text.startsWith('PK')) return 'ZIP (DOCX, XLSX, BPMX)';
  if (/^.?PNG/.test(text)) return 'PNG';
  if (text.startsWith('%PDF')) return 'PDF';
  return /^\s*[{[]/.test(text) ? 'JSON' : null;
}
