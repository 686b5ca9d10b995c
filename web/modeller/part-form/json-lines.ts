import { pathKey } from './json-path.ts';

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/** Where the parser is: in an object behind a key, or at an index of a list. */
interface Level {
  readonly list: boolean;
  key: string | number;
  /** In an object: the next text is a key. */
  atKey: boolean;
}

/** The line, from 1, on which each place of a JSON text begins, by its path. The text must be JSON. */
export function jsonLines(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>([['', 1]]);
  const levels: Level[] = [];
  let line = 1;
  let read = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [token] = match;
    line += text.slice(read, match.index).split('\n').length - 1;
    read = match.index;
    const level = levels.at(-1);
    const begins = (): void => void lines.set(pathKey(levels.map(({ key }) => key)), line);
    if (token === ',') {
      if (level?.list === true) level.key = Number(level.key) + 1;
      else if (level !== undefined) level.atKey = true;
    } else if (token === '}' || token === ']') {
      levels.pop();
    } else if (level !== undefined && level.atKey && token.startsWith('"')) {
      level.key = JSON.parse(token) as string;
      level.atKey = false;
      begins();
    } else if (token !== ':') {
      if (level?.list === true) begins();
      if (token === '{' || token === '[') levels.push({ list: token === '[', key: token === '[' ? 0 : '', atKey: token === '{' });
    }
  }
  return lines;
}

/** The line on which a text stops being JSON; null: it is JSON. */
export function jsonFaultLine(text: string): number | null {
  try {
    JSON.parse(text);
    return null;
  } catch (fault) {
    const position = /position (\d+)/.exec(fault instanceof Error ? fault.message : '')?.[1];
    return text.slice(0, position === undefined ? text.length : Number(position)).split('\n').length;
  }
}
