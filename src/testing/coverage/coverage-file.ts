import { z } from 'zod';
import { CoverageFileInvalid } from '../errors.ts';
import { type CoveredRun, type DiagramCoverage, percent, shareOf, uncovered } from './coverage.ts';
import { byMeasure, measures } from './measure.ts';

/** Version of this shape: it goes up where a reader of the former would misread the file. */
const VERSION = 1;

const passageSchema = z.strictObject(
  Object.fromEntries(measures.map((measure) => [measure, z.record(z.string(), z.int().positive())])) as Record<
    (typeof measures)[number],
    z.ZodRecord<z.ZodString, z.ZodInt>
  >,
);

const runSchema = z.strictObject({
  kind: z.enum(['scenario', 'test']),
  name: z.string(),
  title: z.string(),
  passed: z.boolean(),
  /** Of each measure, how often each item was passed, by its id. */
  passage: passageSchema,
});

const shareSchema = z.strictObject({ covered: z.int(), total: z.int(), percent: z.number(), uncovered: z.array(z.string()) });

/** `coverage.json`: what runs passed, and beside it what that comes to. Read again, only the runs count. */
export const coverageFileSchema = z.strictObject({
  format: z.literal('reglament-coverage'),
  version: z.literal(VERSION),
  diagrams: z.array(
    z.strictObject({
      /** `<region>/<service>/<channel>`. */
      key: z.string(),
      /** SHA-256 of diagram and digest, hex: runs are put together where it is the same. */
      diagram: z.string(),
      measures: z.partialRecord(z.enum(measures), shareSchema).optional(),
      runs: z.array(runSchema),
    }),
  ),
});
export type CoverageFile = z.infer<typeof coverageFileSchema>;

/** Runs of one diagram, as a file tells of them. */
export interface FiledRuns {
  readonly key: string;
  readonly diagram: string;
  readonly runs: readonly CoveredRun[];
}

/** The text of a file that holds the runs alone. */
export function runsText(diagrams: readonly FiledRuns[]): string {
  return textOf(diagrams.map(({ key, diagram, runs }) => ({ key, diagram, runs })));
}

/** The text of a file that says of each diagram what was covered too. */
export function coverageText(coverages: readonly DiagramCoverage[]): string {
  return textOf(
    coverages.map((coverage) => ({
      key: coverage.key,
      diagram: coverage.diagram,
      measures: byMeasure((measure) => {
        const share = shareOf([coverage], measure);
        return { ...share, percent: percent(share), uncovered: uncovered(coverage, measure).map(({ id }) => id) };
      }),
      runs: coverage.runs,
    })),
  );
}

/** Reads a file's text. @throws CoverageFileInvalid naming the place */
export function readCoverage(text: string, file: string): readonly FiledRuns[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new CoverageFileInvalid(file, 'is no JSON');
  }
  const parsed = coverageFileSchema.safeParse(value);
  if (parsed.success) return parsed.data.diagrams;
  const [issue] = parsed.error.issues;
  throw new CoverageFileInvalid(file, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'invalid'}`);
}

function textOf(diagrams: readonly unknown[]): string {
  return `${JSON.stringify({ format: 'reglament-coverage', version: VERSION, diagrams }, null, 1)}\n`;
}
