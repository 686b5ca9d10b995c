import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Finding } from './finding.ts';

const ledgerLine = z.looseObject({ key: z.string(), series: z.string(), ordinal: z.int().positive(), result: z.unknown() });
const questionnaireLine = z.looseObject({ case: z.string(), key: z.string(), office: z.string(), at: z.iso.datetime() });
const goneLine = z.looseObject({ id: z.string() });
const accessLine = z.looseObject({ person: z.string(), case: z.string(), what: z.string(), at: z.iso.datetime() });

/** Files of one JSON line per entry, by their path in the data folder. */
const kinds: readonly (readonly [RegExp, z.ZodType])[] = [
  [/^accesses\//, accessLine],
  [/^systems\/(?!shown-certificates)/, ledgerLine],
  [/^documents\//, ledgerLine],
  [/^questionnaires\.jsonl$/, questionnaireLine],
  [/^mail\/gone\.jsonl$/, goneLine],
];

/**
 * Lines of a file that are no entries of it. One that a crash has cut off was never answered, and the next entry was put
 * on a line of its own behind it: that is no fault. An access journal tells of one case only, that of its name.
 */
export async function verifyLines(file: string, name: string): Promise<{ readonly lines: number; readonly findings: readonly Finding[] }> {
  const schema = kinds.find(([pattern]) => pattern.test(name))?.[1] ?? z.unknown();
  const caseId = /^accesses\/[0-9a-f]{2}\/([0-9a-f-]{36})\.jsonl$/.exec(name)?.[1] ?? null;
  const whole = (await readFile(file, 'utf8')).split('\n');
  const lines = whole.slice(0, -1);
  const findings = lines.flatMap((line, index): Finding[] => {
    if (line === '' || isCutOff(line) || holds(line, schema, caseId)) return [];
    return [{ case: caseId === null ? null : { id: caseId, number: null }, seq: index + 1, fault: 'line', what: name }];
  });
  return { lines: lines.length, findings };
}

function holds(line: string, schema: z.ZodType, caseId: string | null): boolean {
  try {
    const entry: unknown = JSON.parse(line);
    return schema.safeParse(entry).success && (caseId === null || (entry as { readonly case: unknown }).case === caseId);
  } catch {
    return false;
  }
}

/** Whether the text is the beginning of a JSON object whose end is missing. */
function isCutOff(line: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const sign = line[at];
    if (quoted && sign === '\\') at += 1;
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === '{' || sign === '[')) depth += 1;
    else if (!quoted && (sign === '}' || sign === ']')) depth -= 1;
  }
  return line.startsWith('{') && (quoted || depth > 0);
}
