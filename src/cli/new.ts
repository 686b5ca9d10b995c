import { access, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { readConfig } from '../config.ts';
import { type ChannelKind, type ChannelTemplate, readChannelTemplate } from '../definitions/channel-template.ts';
import type { DefinitionContent } from '../definitions/definition.ts';
import { ChannelExists } from '../definitions/errors.ts';
import { newAct } from '../definitions/new-act.ts';
import { newChannel } from '../definitions/new-channel.ts';
import { readRegionAct } from '../definitions/read-folder.ts';
import { OutputFailed, UsageWrong } from './errors.ts';
import { parseWords } from './parse-words.ts';
import type { ExitCode } from './run-command.ts';

const USAGE = 'reglament new REGION/SERVICE --channel CHANNEL --title TITLE [--paragraph N] [--language ru|kk] [--dir FOLDER]';
const KINDS: readonly ChannelKind[] = ['office', 'provider', 'akim', 'service-centre', 'portal'];
const OPTIONS = {
  channel: { type: 'string' },
  title: { type: 'string' },
  paragraph: { type: 'string' },
  language: { type: 'string' },
  dir: { type: 'string' },
} as const;

type Act = DefinitionContent['act'];

/**
 * Writes the files of a channel made from the template of its kind into a folder of diagrams: the act's where the region
 * has none, and the shared forms that are not there. Says what it wrote. `--paragraph` ties it to the act.
 */
export async function newService(words: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseWords(words, OPTIONS, USAGE);
  const [place = '', ...others] = positionals;
  const channel = KINDS.find((kind) => kind === values.channel);
  if (!/^[a-z0-9][a-z0-9-]*\/[a-z0-9][a-z0-9-]*$/.test(place) || others.length > 0) throw new UsageWrong('name region and service, as folders', USAGE);
  if (channel === undefined) throw new UsageWrong(`the channel is one of ${KINDS.join(', ')}`, USAGE);
  if (values.title === undefined || values.title.trim() === '') throw new UsageWrong('name the service by its title', USAGE);
  if (values.paragraph !== undefined && !/^\d+(-\d+)?$/.test(values.paragraph)) throw new UsageWrong('a paragraph is a number', USAGE);
  const { diagramsDir } = readConfig();
  const folder = values.dir === undefined ? diagramsDir : resolve(values.dir);
  const [region = ''] = place.split('/');
  const key = `${place}/${channel}`;
  const stem = join(folder, key);
  if (await isThere(`${stem}.bpmn`)) throw new ChannelExists(key);

  const known = await readRegionAct(folder, region);
  const language = known?.language ?? (values.language === 'kk' ? 'kk' : 'ru');
  const template = await readChannelTemplate(diagramsDir, language, channel);
  const act = known ?? actOf(template, region);
  const made = await newChannel(template, { key, title: values.title, act, department: null, paragraph: values.paragraph ?? null });

  await write(`${stem}.bpmn`, made.xml);
  await write(`${stem}.scenarios.json`, json(made.scenarios));
  if (made.digest !== null) await write(`${stem}.regulation.json`, json(made.digest));
  if (json(made.act) !== json(known)) await write(join(folder, region, 'act.json'), json(made.act));
  for (const [id, form] of Object.entries(made.forms)) {
    const file = join(folder, 'forms', `${id}.form`);
    if (!(await isThere(file))) await write(file, json(form));
  }
  return 0;
}

/** An act that nobody has written down yet: its entry says what the template's says. */
function actOf({ act }: ChannelTemplate, region: string): Act {
  const { number, date, title, language, region: name, publisher, offices } = act;
  const [{ name: office, address } = { name, address: '' }] = offices;
  return newAct(act, region, { number, date, title, language, region: name, publisher, department: { id: `${region}-department`, name: office, address } });
}

async function write(file: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  } catch (error) {
    throw new OutputFailed(file, error);
  }
  console.log(relative(process.cwd(), file));
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
