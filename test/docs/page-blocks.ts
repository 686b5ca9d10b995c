/** A fenced block of a page. */
export interface PageBlock {
  /** The words after the fence: `ts run fails`. */
  readonly info: readonly string[];
  readonly text: string;
  /** Line of the page the block begins at, from 1. */
  readonly line: number;
}

/** The fenced blocks of a markdown page, in order. */
export function pageBlocks(markdown: string): readonly PageBlock[] {
  return [...markdown.matchAll(/^```(.+)\n([\s\S]*?)^```$/gm)].map(({ 1: info = '', 2: text = '', index }) => ({
    info: info.trim().split(/\s+/),
    text,
    line: markdown.slice(0, index).split('\n').length,
  }));
}
