import { create } from 'xmlbuilder2';
import { type CoveredItem, type DiagramCoverage, type Share, shareOf } from './coverage.ts';

/** A diagram as Cobertura has it: a file with lines. */
export interface CoberturaFile {
  readonly coverage: DiagramCoverage;
  /** Path of the `.bpmn` from the folder the servers look from. */
  readonly path: string;
  readonly xml: string;
}

interface Line {
  readonly number: number;
  readonly hits: number;
  /** Of a decision: its ways. */
  readonly ways: Share | null;
}

/**
 * The coverage as Cobertura XML, which servers of continuous integration show beside a file's lines: a line is where an
 * element or flow begins in the file, hit as often as it was passed; the ways out of a decision are its branches. The other measures
 * have no place in the format.
 * @param at when it was measured
 */
export function coberturaXml(files: readonly CoberturaFile[], at: Date): string {
  const coverages = files.map(({ coverage }) => coverage);
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele('coverage', {
    ...rates(coverages),
    ...counts(coverages),
    complexity: 0,
    version: '1',
    timestamp: at.getTime(),
  });
  root.ele('sources').ele('source').txt('.');
  const packages = root.ele('packages');
  for (const [name, ofPackage] of Map.groupBy(files, ({ coverage }) => coverage.key.split('/').slice(0, -1).join('.'))) {
    const classes = packages.ele('package', { name, ...rates(ofPackage.map(({ coverage }) => coverage)), complexity: 0 }).ele('classes');
    for (const { coverage, path, xml } of ofPackage) {
      const lines = classes
        .ele('class', { name: coverage.key.split('/').at(-1) ?? '', filename: path, ...rates([coverage]), complexity: 0 })
        .ele('methods')
        .up()
        .ele('lines');
      for (const { number, hits, ways } of linesOf(coverage, xml)) {
        const covered = ways === null ? {} : { 'condition-coverage': `${Math.floor((ways.covered * 100) / ways.total)}% (${ways.covered}/${ways.total})` };
        lines.ele('line', { number, hits, branch: ways === null ? 'false' : 'true', ...covered });
      }
    }
  }
  return `${root.end({ prettyPrint: true })}\n`;
}

/** Lines are elements and flows; branches are ways out of decisions. */
function lineShare(coverages: readonly DiagramCoverage[]): Share {
  const [elements, flows] = [shareOf(coverages, 'elements'), shareOf(coverages, 'flows')];
  return { covered: elements.covered + flows.covered, total: elements.total + flows.total };
}

function branchShare(coverages: readonly DiagramCoverage[]): Share {
  const ways = coverages.flatMap(({ items }) => items.outcomes.filter(({ what }) => what === null));
  return { covered: ways.filter(({ count }) => count > 0).length, total: ways.length };
}

function rates(coverages: readonly DiagramCoverage[]): Readonly<Record<string, string>> {
  const rate = ({ covered, total }: Share): string => (total === 0 ? '1' : (covered / total).toFixed(4));
  return { 'line-rate': rate(lineShare(coverages)), 'branch-rate': rate(branchShare(coverages)) };
}

function counts(coverages: readonly DiagramCoverage[]): Readonly<Record<string, number>> {
  const [lines, branches] = [lineShare(coverages), branchShare(coverages)];
  return { 'lines-covered': lines.covered, 'lines-valid': lines.total, 'branches-covered': branches.covered, 'branches-valid': branches.total };
}

function linesOf({ items }: DiagramCoverage, xml: string): readonly Line[] {
  const numbers = lineNumbers(xml);
  const ways = Map.groupBy(
    items.outcomes.filter(({ what }) => what === null),
    ({ id, elements }) => id.slice(0, -(elements[0]?.length ?? 0) - 1),
  );
  const lines = [...items.elements, ...items.flows].flatMap(({ id, count }) => {
    const number = numbers.get(id);
    return number === undefined ? [] : [{ number, hits: count, ways: waysOf(ways.get(id)) }];
  });
  return lines.toSorted((one, other) => one.number - other.number);
}

function waysOf(ways: readonly CoveredItem[] | undefined): Share | null {
  return ways === undefined ? null : { covered: ways.filter(({ count }) => count > 0).length, total: ways.length };
}

/** The line, from 1, each id is first given on. */
function lineNumbers(xml: string): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const [index, line] of xml.split('\n').entries()) {
    for (const [, id = ''] of line.matchAll(/\sid="([^"]+)"/g)) if (!numbers.has(id)) numbers.set(id, index + 1);
  }
  return numbers;
}
