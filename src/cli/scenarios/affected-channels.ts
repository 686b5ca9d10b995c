import { dirname, join, sep } from 'node:path';
import type { FaultyChannel, TriedChannel } from '../../try-channel.ts';

const OF_CHANNEL = /\.(bpmn|regulation\.json|scenarios\.json)$/;

/** Whether a file is one a channel may hang on. */
export function mayAffect(file: string): boolean {
  return OF_CHANNEL.test(file) || /(^|[\\/])act\.json$|\.form$|kz-\d{4}\.json$/.test(file);
}

/**
 * The diagrams a changed file belongs to: its own channel, those of an act, those that name a form, all that a calendar
 * may move. A channel that could not be read hangs on any form, for which it names is not known.
 */
export function affectedChannels(changed: string, folder: string, channels: readonly (TriedChannel | FaultyChannel)[]): readonly string[] {
  const inFolder = channels.filter(({ file }) => file.startsWith(`${folder}${sep}`));
  if (changed.startsWith(join(folder, 'calendars', sep))) return inFolder.map(({ file }) => file);
  if (changed.startsWith(join(folder, 'forms', sep))) {
    const form = changed.slice(join(folder, 'forms', sep).length, -'.form'.length);
    return inFolder.filter((channel) => 'fault' in channel || channel.forms.includes(form)).map(({ file }) => file);
  }
  if (changed.endsWith(`${sep}act.json`)) return inFolder.filter(({ file }) => file.startsWith(`${dirname(changed)}${sep}`)).map(({ file }) => file);
  const diagram = changed.replace(OF_CHANNEL, '.bpmn');
  return channels.filter(({ file }) => file === diagram).map(({ file }) => file);
}
