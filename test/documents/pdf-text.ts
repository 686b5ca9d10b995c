import { inflateSync } from 'node:zlib';

/** The objects of a PDF as this project's printer writes them: number → dictionary and inflated stream. */
function objectsOf(bytes: Uint8Array): Map<string, { dictionary: string; stream: string }> {
  const text = Buffer.from(bytes).toString('latin1');
  const objects = new Map<string, { dictionary: string; stream: string }>();
  for (const [, id = '', body = ''] of text.matchAll(/(\d+) 0 obj\n(.*?)\nendobj/gs)) {
    const [dictionary = '', rest = ''] = body.split('\nstream\n', 2);
    const raw = Buffer.from(rest.replace(/\nendstream$/, ''), 'latin1');
    const stream = dictionary.includes('/FlateDecode') ? inflateSync(raw).toString('latin1') : rest;
    objects.set(id, { dictionary, stream });
  }
  return objects;
}

/** What a reader of the PDF can select and copy; runs of spaces and ends of lines as one space. */
export function pdfText(bytes: Uint8Array): string {
  const objects = objectsOf(bytes);
  const letters = new Map<string, Map<string, string>>();
  for (const { dictionary } of objects.values()) {
    for (const [, font = '', id = ''] of dictionary.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const map = /\/ToUnicode (\d+)/.exec(objects.get(id)?.dictionary ?? '')?.[1] ?? '';
      letters.set(font, lettersOf(objects.get(map)?.stream ?? ''));
    }
  }
  let text = '';
  let line = '';
  for (const { stream } of objects.values()) {
    for (const [, y = '', font = '', glyphs = ''] of stream.matchAll(/([\d.]+) Tm\n\/(F\d+) [\d.]+ Tf\n(?:.*\n)*?\[(.*?)\] TJ/g)) {
      const codes = [...glyphs.matchAll(/<([0-9a-f]+)>/g)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? []);
      text += y === line ? '' : '\n';
      text += codes.map((code) => letters.get(font)?.get(code) ?? '�').join('');
      line = y;
    }
  }
  return text.replaceAll(/\s+/g, ' ').trim();
}

function lettersOf(cmap: string): Map<string, string> {
  const letters = new Map<string, string>();
  for (const [, from = '', list = ''] of cmap.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[(.*?)\]/g)) {
    const start = Number.parseInt(from, 16);
    for (const [index, [, hex = '']] of [...list.matchAll(/<([0-9a-f ]*)>/g)].entries()) {
      const units = (hex.match(/[0-9a-f]{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16));
      letters.set((start + index).toString(16).padStart(4, '0'), String.fromCharCode(...units));
    }
  }
  return letters;
}

/** How many pages it has. */
export function pdfPages(bytes: Uint8Array): number {
  return [...objectsOf(bytes).values()].filter(({ dictionary }) => /\/Type \/Page\n/.test(dictionary)).length;
}
