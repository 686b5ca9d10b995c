import { parseArgs } from 'node:util';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import type { Figure } from './figure.ts';

/** What a run is asked for. */
export interface BenchOptions {
  readonly parts: readonly Figure['part'][];
  /** Under a minute: fewer cases, shorter runs. Not to be quoted. */
  readonly quick: boolean;
  /** File the figures go to as JSON; null: none. */
  readonly json: string | null;
  /** `table`, or Markdown: the whole, or what the README quotes. */
  readonly print: 'table' | 'markdown' | 'short';
  /** Folder on the disk that is measured. */
  readonly folder: string;
}

const PARTS = ['stimuli', 'http', 'start'] as const;

/** Reads the words after `npm run bench --`. @throws TypeError on a word it does not know */
export function readOptions(words: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...words],
    options: {
      only: { type: 'string', multiple: true, default: [] },
      quick: { type: 'boolean', default: false },
      json: { type: 'string' },
      markdown: { type: 'boolean', default: false },
      short: { type: 'boolean', default: false },
      dir: { type: 'string', default: tmpdir() },
    },
  });
  const unknown = values.only.find((part) => !(PARTS as readonly string[]).includes(part));
  if (unknown !== undefined) throw new TypeError(`--only ${unknown}: one of ${PARTS.join(', ')}`);
  return {
    parts: PARTS.filter((part) => values.only.length === 0 || values.only.includes(part)),
    quick: values.quick,
    json: values.json === undefined ? null : resolve(values.json),
    print: values.short ? 'short' : values.markdown ? 'markdown' : 'table',
    folder: resolve(values.dir),
  };
}
