import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { readDiagram } from '../../model/read-diagram.ts';
import { coberturaXml } from '../../testing/coverage/cobertura.ts';
import type { DiagramCoverage } from '../../testing/coverage/coverage.ts';
import { coverageText } from '../../testing/coverage/coverage-file.ts';
import type { ReportLanguage } from '../../testing/coverage/report/report-words.ts';
import { reportPages } from '../../testing/coverage/report/report-pages.ts';
import type { FaultyChannel, TriedChannel } from '../../try-channel.ts';
import { writeText } from '../write-text.ts';

/**
 * Writes what was covered into a folder: `index.html` and a page for each diagram, `coverage.json` and `cobertura.xml`.
 * @throws OutputFailed
 */
export async function writeCoverage(
  folder: string,
  channels: readonly (TriedChannel | FaultyChannel)[],
  coverages: readonly DiagramCoverage[],
  language: ReportLanguage,
): Promise<void> {
  const readable = new Map(channels.flatMap((channel) => ('fault' in channel ? [] : [[channel.key, channel]])));
  const files = await Promise.all(
    coverages.flatMap((coverage) => {
      const channel = readable.get(coverage.key);
      return channel === undefined ? [] : [readFile(channel.file, 'utf8').then((xml) => ({ coverage, channel, xml }))];
    }),
  );
  const reported = await Promise.all(files.map(async ({ coverage, channel, xml }) => ({ coverage, ...channel.titles, diagram: await readDiagram(xml) })));
  for (const [path, html] of reportPages(reported, language)) await writeText(join(folder, path), html);
  await writeText(join(folder, 'coverage.json'), coverageText(coverages));
  const paths = files.map(({ coverage, channel, xml }) => ({ coverage, xml, path: relative(process.cwd(), channel.file).replaceAll(sep, '/') }));
  await writeText(join(folder, 'cobertura.xml'), coberturaXml(paths, new Date()));
}
