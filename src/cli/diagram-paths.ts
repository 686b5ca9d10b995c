import { stat } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { DefinitionFileInvalid } from '../definitions/errors.ts';
import { diagramFiles } from '../definitions/read-folder.ts';

/**
 * The diagrams that the paths of a command name, each once: files, and all below folders; with no path, the
 * installation's. @throws DefinitionFileInvalid where a path is not there
 */
export async function diagramsAt(paths: readonly string[], diagramsDir: string): Promise<readonly string[]> {
  const wanted = paths.length === 0 ? [diagramsDir] : paths.map((path) => resolve(path));
  return [...new Set((await Promise.all(wanted.map(filesAt))).flat())];
}

/** The folder of diagrams a file lies in: the installation's, or another of the same build, three levels up. */
export function folderOf(diagramsDir: string, file: string): string {
  return file.startsWith(`${diagramsDir}${sep}`) ? diagramsDir : resolve(file, '../../..');
}

async function filesAt(path: string): Promise<readonly string[]> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new DefinitionFileInvalid(path, 'is not there');
  return found.isDirectory() ? diagramFiles(path) : [path];
}
