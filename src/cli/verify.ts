import { readConfig } from '../config.ts';
import { type Finding, type Verification, verifyData } from '../verify-data.ts';
import { UsageWrong } from './errors.ts';
import { parseWords } from './parse-words.ts';
import type { ExitCode } from './run-command.ts';

const USAGE = 'reglament verify [CASE] [--data DIR] [--json]';
/** So many findings are named; the rest is counted. */
const NAMED = 20;

/**
 * Checks the data of an installation, beside its server or without, and names the first thing of each case that does not
 * hold. Exit code 1 where anything does not.
 */
export async function verify(words: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseWords(words, { data: { type: 'string' }, json: { type: 'boolean' } }, USAGE);
  const [only = null, ...others] = positionals;
  if (others.length > 0) throw new UsageWrong('name one case, by its id or number, or none', USAGE);
  const verification = await verifyData(values.data ?? readConfig().dataDir, only);
  if (values.json === true) console.log(JSON.stringify(verification, null, 2));
  // Said of nothing, “everything holds” would be read as said of the case.
  else if (only === null || verification.cases > 0) for (const line of verificationLines(verification)) console.log(line);
  if (only !== null && verification.cases === 0) {
    console.error(`reglament: no case ${only}`);
    return 1;
  }
  return verification.findings.length === 0 ? 0 : 1;
}

/** The verification in words, a line each. */
export function verificationLines({ cases, entries, files, definitions, lines, findings }: Verification): readonly string[] {
  const walked = `${cases} cases, ${entries} entries, ${files} files, ${definitions} definitions, ${lines} lines`;
  if (findings.length === 0) return [`${walked}: everything holds`];
  const more = findings.length - NAMED;
  return [`${walked}: ${findings.length} do not hold`, ...findings.slice(0, NAMED).map(findingLine), ...(more > 0 ? [`  and ${more} more`] : [])];
}

const faults: Readonly<Record<Finding['fault'], string>> = {
  sequence: 'the numbering is broken: an entry was lost or put in',
  previous: 'the entry does not go on from the one before',
  hash: 'the entry was changed',
  values: 'what the entry vouches for was changed',
  'chain-file': 'no entry of the journal vouches for it',
  unreadable: 'it cannot be read',
  missing: 'it is not there',
  changed: 'it is not what its hash says',
  'set-aside': 'the server found it damaged and took it out of use',
  line: 'the line is no entry',
};

function findingLine({ case: of, seq, fault, what }: Finding): string {
  const place = of === null ? '' : `case ${of.number ?? of.id}, `;
  const at = seq === null ? '' : `${fault === 'line' || of === null ? 'line' : 'entry'} ${seq}, `;
  return `  ${place}${at}${what}: ${faults[fault]}`;
}
