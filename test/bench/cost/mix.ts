import { readConfig } from '../../../src/config.ts';
import { readChannel, type FolderEntry } from '../../../src/definitions/read-folder.ts';
import type { Scenario } from '../../../src/definitions/scenarios.ts';

/** What the figures are taken on: a channel of each region, of every kind of channel but the smallest, in the scenario that grants. */
export const MIX = [
  'atyrau/unemployment-certificate/office',
  'aktobe/social-assistance/office',
  'urdzhar/preschool-queue/office',
  'zhambyl/disabled-children/portal',
  'karaganda/child-allowance/service-centre',
] as const;

export type MixedKey = (typeof MIX)[number];

/** The folder's own state of a channel of the mix. */
export function readMixed(key: MixedKey): Promise<FolderEntry> {
  return readChannel(readConfig({}).diagramsDir, key);
}

/** The scenario of the channel that grants. */
export function grantedOf({ key, content }: FolderEntry): Scenario {
  const granted = content.scenarios.scenarios.find(({ name }) => name === 'granted');
  if (granted === undefined) throw new TypeError(`${key} has no scenario "granted"`);
  return granted;
}
