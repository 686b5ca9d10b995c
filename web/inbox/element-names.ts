import { useEffect, useState } from 'preact/hooks';
import type { CaseSummaryView } from '../../src/http/contract.ts';
import { getDefinition } from '../api.ts';

type Names = ReadonlyMap<string, string>;

/**
 * Names of the elements the cases stand at: a summary holds ids only. Each version is fetched once; until it has come,
 * and where it cannot be had, an id stands for its name.
 */
export function useElementNames(cases: readonly CaseSummaryView[]): (view: CaseSummaryView, element: string) => string {
  const [names, setNames] = useState<ReadonlyMap<string, Names>>(new Map());
  const wanted = [...new Set(cases.map(({ definition }) => `${definition.key}@${definition.version}`))].toSorted().join(' ');
  useEffect(() => {
    for (const versioned of wanted.split(' ').filter((part) => part !== '' && !names.has(part))) {
      const [key = '', version = ''] = versioned.split('@');
      getDefinition(key, Number(version))
        .then(({ elements }) =>
          setNames((known) => new Map(known).set(versioned, new Map(elements.map(({ id, name }) => [id, name])))),
        )
        .catch(() => undefined);
    }
  }, [wanted]);
  return ({ definition }, element) => names.get(`${definition.key}@${definition.version}`)?.get(element) ?? element;
}
