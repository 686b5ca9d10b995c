import type { Finding } from '../lint/finding.ts';

/** What the checks found in one file. */
export interface FileReport {
  /** Path from the working folder. */
  readonly file: string;
  readonly findings: readonly Finding[];
}

/** Files and findings in words: each file that has any, its findings below it, then the sum. */
export function reportText(files: readonly FileReport[]): string {
  const faulty = files.filter(({ findings }) => findings.length > 0);
  const blocks = faulty.map(({ file, findings }) => `${file}\n${findings.map((finding) => `  ${findingText(finding)}\n`).join('')}\n`);
  const count = faulty.reduce((sum, { findings }) => sum + findings.length, 0);
  const found = count === 0 ? 'nothing to find fault with' : `${count} findings in ${faulty.length} of them`;
  return `${blocks.join('')}${files.length} diagrams checked: ${found}\n`;
}

/** A finding in one line: where, class and check, what to do; the way that shows it, where there is one. */
export function findingText({ line, element, class: kind, check, sentence, path }: Finding): string {
  const place = [...(line === null ? [] : [`line ${line}`]), ...(element === null ? [] : [`<${element}>`])].join(' ');
  const way = path === null ? '' : ` (way: ${path.join(' → ')})`;
  return `${place === '' ? 'whole diagram' : place}: ${sentence}${way} [${kind}/${check}]`;
}

/** The same as data. */
export function reportJson(files: readonly FileReport[]): string {
  return `${JSON.stringify({ files }, null, 2)}\n`;
}
