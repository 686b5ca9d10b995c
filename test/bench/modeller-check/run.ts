/**
 * What the modeller's worker takes from the text of a diagram to its findings: for the largest channels, the first check
 * of a new process and those after the code is warm, with the parts it is made of. Times differ from machine to machine,
 * so each stands beside a bare parse of the same XML in the same run. `node test/bench/modeller-check/run.ts`
 */
import { checkContext } from '../../../src/check-context.ts';
import type { DefinitionContent } from '../../../src/definitions/definition.ts';
import { readFolder } from '../../../src/definitions/read-folder.ts';
import { checkContextView } from '../../../src/http/views/check-context-view.ts';
import { checks } from '../../../src/lint/check-diagram.ts';
import { createModdle } from '../../../src/model/moddle.ts';
import { readDiagram } from '../../../src/model/read-diagram.ts';
import { findingsIn } from '../../../web/modeller/live-check/findings-in.ts';
import { installedContext } from '../../../web/modeller/live-check/installed-context.ts';

const LARGEST = 3;
const ROUNDS = 31;
/** Checks in a row that an analyst's worker has done before the first edit. */
const WARM_UPS = 7;

const { entries } = await readFolder(new URL('../../../diagrams/', import.meta.url).pathname);
const largest = entries.toSorted((one, other) => other.content.xml.length - one.content.xml.length).slice(0, LARGEST);
for (const { key, content } of largest) await measure(key, content);

async function measure(key: string, content: DefinitionContent): Promise<void> {
  const { set, ...installation } = checkContextView(checkContext(content), content);
  const whole: number[] = [];
  const parse: number[] = [];
  const each = new Map(checks.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < ROUNDS; round += 1) {
    // An edit: the text is another one each time, as is what is read of it.
    const edited = { ...(set as Omit<DefinitionContent, 'xml'>), xml: content.xml.replace('</bpmn:definitions>', `${' '.repeat(round)}</bpmn:definitions>`) };
    parse.push(await timed(() => createModdle().fromXML(edited.xml)));
    whole.push(await timed(() => findingsIn(edited.xml, set, installation)));
    const diagram = await readDiagram(edited.xml);
    const context = installedContext(installation, edited);
    for (const check of checks) each.get(check.name)?.push(await timed(async () => [...(await check.run(diagram, context))]));
  }
  const base = median(parse.slice(WARM_UPS));
  const line = (name: string, time: number): void => void process.stdout.write(`  ${name.padEnd(24)}${time.toFixed(1).padStart(8)} ms ${(time / base).toFixed(2).padStart(8)} parses\n`);
  process.stdout.write(`${key}, ${content.xml.length} characters\n`);
  line('bare parse', base);
  line('first check', whole[0] ?? 0);
  line('check after an edit', median(whole.slice(WARM_UPS)));
  line('slowest of them', Math.max(...whole.slice(WARM_UPS)));
  const slowest = [...each].map(([name, times]) => [name, median(times.slice(WARM_UPS))] as const).toSorted(([, a], [, b]) => b - a);
  for (const [name, time] of slowest.slice(0, 5)) line(`  ${name}`, time);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
