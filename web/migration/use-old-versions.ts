import { useEffect, useState } from 'preact/hooks';
import type { DefinitionView } from '../../src/http/contract.ts';
import { getDefinition } from '../api.ts';

/** The versions that cases still run, by number, as far as they have come; each is fetched once. */
export function useOldVersions(key: string, versions: readonly number[]): ReadonlyMap<number, DefinitionView> {
  const [known, setKnown] = useState<ReadonlyMap<number, DefinitionView>>(new Map());
  const wanted = versions.filter((version) => !known.has(version)).join(' ');
  useEffect(() => {
    for (const version of wanted.split(' ').filter((part) => part !== '')) {
      getDefinition(key, Number(version))
        .then((definition) => setKnown((before) => new Map(before).set(definition.version, definition)))
        // Names stay ids then; the plan itself does not need them.
        .catch(() => undefined);
    }
  }, [key, wanted]);
  return known;
}
