import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The shell first: it draws the same pages, and has no browser's own windows to keep. */
const COMMANDS = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome', '/usr/lib/chromium'].flatMap((folder) =>
    [...COMMANDS, 'chrome'].map((command) => join(folder, command)),
  ),
  darwin: ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  win32: ['C:\\Program Files', 'C:\\Program Files (x86)'].flatMap((folder) => [
    `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
    `${folder}\\Chromium\\Application\\chrome.exe`,
    `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
  ]),
};

/**
 * Where an installed Chromium is: the path asked for, the folders of `searchPath` (in the form of PATH), then the usual
 * places of the system. Null when there is none; a path asked for that does not exist is not replaced by another.
 */
export function findChromium(explicit: string | null, searchPath = ''): string | null {
  if (explicit !== null && explicit !== '') return runnable(explicit) ? explicit : null;
  const onPath = searchPath
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => COMMANDS.map((command) => join(folder, command)));
  return [...onPath, ...(PLACES[process.platform] ?? [])].find(runnable) ?? null;
}

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
