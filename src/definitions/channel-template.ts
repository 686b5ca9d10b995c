import { join } from 'node:path';
import type { Act } from '../regulation/act.ts';
import type { Digest } from '../regulation/digest.ts';
import type { DefinitionContent } from './definition.ts';
import { DefinitionFileInvalid } from './errors.ts';
import { readEntry } from './read-folder.ts';

/** The ways a service is asked for, as the digests know them. */
export type ChannelKind = Digest['channel'];
export type TemplateLanguage = Act['language'];

/** Where the templates of channels lie below a folder of diagrams: they are no channels of any act. */
export const CHANNEL_TEMPLATES = join('templates', 'channels');

/** A whole set to begin a channel with: it passes the checks and runs as it is, under an act that stands for any. */
export interface ChannelTemplate extends DefinitionContent {
  readonly digest: Digest;
}

/**
 * Reads `templates/channels/<language>/service/<channel>.bpmn` with what lies beside it; its forms are the shared ones.
 * @param folder the folder of diagrams
 * @throws DefinitionFileInvalid
 */
export async function readChannelTemplate(folder: string, language: TemplateLanguage, channel: ChannelKind): Promise<ChannelTemplate> {
  const templates = join(folder, CHANNEL_TEMPLATES);
  const file = join(templates, language, 'service', `${channel}.bpmn`);
  const { content } = await readEntry(templates, file, folder);
  if (content.digest === null) throw new DefinitionFileInvalid(file, 'a template of a channel has a digest beside it');
  return { ...content, digest: content.digest };
}
