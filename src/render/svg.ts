/** Attributes of a tag; what is null is left out. */
export type Attributes = Readonly<Record<string, string | number | null>>;

/** An SVG tag as text. Attribute values are escaped; the content is markup already. */
export function tag(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === null ? [] : [` ${key}="${escapeText(typeof value === 'number' ? short(value) : value)}"`]))
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** Text made safe between tags and in attributes. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A number as short as a hundredth of a pixel allows. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}
