import type { SetParts } from './set-parts.ts';
import type { ArchiveFile } from './write-zip.ts';

/** A set as the files of the folder of diagrams, in its layout: they can be put there, and into git. */
export function setFiles(key: string, { xml, act, digest, scenarios, forms }: SetParts): readonly ArchiveFile[] {
  const [region = ''] = key.split('/');
  const file = (path: string, text: string): ArchiveFile => ({ path, bytes: new TextEncoder().encode(text) });
  const json = (path: string, value: unknown): ArchiveFile[] =>
    value === null || value === undefined ? [] : [file(path, `${JSON.stringify(value, null, 2)}\n`)];
  return [
    ...json(`${region}/act.json`, act),
    file(`${key}.bpmn`, xml),
    ...json(`${key}.regulation.json`, digest),
    ...json(`${key}.scenarios.json`, scenarios),
    ...Object.keys(forms).toSorted().flatMap((id) => json(`forms/${id}.form`, forms[id])),
  ];
}
