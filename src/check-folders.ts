import { constants } from 'node:fs';
import { access, mkdir, readdir } from 'node:fs/promises';
import { type Config, ConfigInvalid, type SettingFault } from './config.ts';

/** Makes sure of the folders the settings name before anything is opened in them. @throws ConfigInvalid */
export async function checkFolders({ dataDir, diagramsDir }: Pick<Config, 'dataDir' | 'diagramsDir'>): Promise<void> {
  const found = await Promise.all([
    fault('DATA_DIR', dataDir, 'cannot be written to', async () => {
      await mkdir(dataDir, { recursive: true, mode: 0o700 });
      await access(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
    }),
    fault('DIAGRAMS_DIR', diagramsDir, 'cannot be read', () => readdir(diagramsDir)),
  ]);
  const [first, ...others] = found.flat();
  if (first !== undefined) throw new ConfigInvalid(first.variable, first.reason, others);
}

async function fault(variable: string, folder: string, what: string, attempt: () => Promise<unknown>): Promise<readonly SettingFault[]> {
  try {
    await attempt();
    return [];
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    return [{ variable, reason: `${folder} ${what} (${code})` }];
  }
}
