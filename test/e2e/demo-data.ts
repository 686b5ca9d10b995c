import { rmSync } from 'node:fs';
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../server-process.ts';

let made: Promise<string> | null = null;

/**
 * A data folder with the people and cases of the demonstration, the caller's own. They are made once, for all processes
 * of a run where `DEMO_DATA` names them, and copied: publishing every diagram and playing every case takes a server
 * longer than most tests.
 */
export async function demoData(): Promise<string> {
  const { DEMO_DATA: given } = process.env;
  made ??= given === undefined ? makeDemoData() : Promise.resolve(given);
  const folder = await mkdtemp(join(tmpdir(), 'reglament-e2e-'));
  await cp(await made, folder, { recursive: true });
  return folder;
}

/** Makes them, in a folder that is removed when this process ends. */
export async function makeDemoData(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'reglament-e2e-demo-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const server = await startServer(folder);
  await server.stop();
  return folder;
}
