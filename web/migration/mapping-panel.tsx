import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { DefinitionView, MigrationGroupView } from '../../src/http/contract.ts';
import { DiagramPanel } from '../shared/diagram/diagram-panel.tsx';
import { texts } from '../shared/texts/texts.ts';
import { type Mapping, type Question, withPlace } from './mapping.ts';
import { paintNew, paintOld } from './paint-migration.ts';

const LEGEND = ['continues', 'mapping', 'cannot', 'candidate', 'mapped'] as const;

/** The old diagram and the new one side by side: a new place is named by two clicks, or from a list. */
export function MappingPanel(props: {
  readonly old: DefinitionView;
  readonly next: DefinitionView;
  /** Versions that can be shown on the left. */
  readonly versions: readonly number[];
  readonly onVersion: (version: number) => void;
  readonly groups: readonly MigrationGroupView[];
  readonly questions: readonly Question[];
  readonly mapping: Mapping;
  readonly nameOf: (element: string) => string;
  readonly onMapping: (mapping: Mapping) => void;
}): JSX.Element {
  const { migration } = texts;
  const { old, next, groups, questions, mapping, nameOf } = props;
  const [pickedId, setPicked] = useState<string | null>(null);
  const picked = questions.find(({ element }) => element === pickedId) ?? null;
  const paints = useMemo(() => ({ old: paintOld(groups, old.version, mapping), next: paintNew(mapping, picked) }), [groups, old.version, mapping, picked]);
  /** Where the old diagram is opened: at what wants a look. It stays there whatever is named meanwhile. */
  const first = useMemo(() => firstPlace(groups, old.version), [old.version]);
  const legend = {
    continues: migration.legendContinues,
    mapping: migration.legendMapping,
    cannot: migration.legendCannot,
    candidate: migration.legendCandidate,
    mapped: migration.legendMapped,
  };
  const nextName = (place: string): string => next.elements.find(({ id }) => id === place)?.name || place;

  return (
    <section class="panel" aria-labelledby="mapping-title">
      <h2 id="mapping-title">{migration.mapping}</h2>
      {questions.length > 0 && <p class="muted">{migration.mappingLead}</p>}
      {questions.length > 0 && (
        <ul class="questions">
          {questions.map(({ element, places, proposed }, index) => (
            <li key={element} data-picked={element === pickedId}>
              <label for={`place-${index}`}>{migration.mapped(nameOf(element))}</label>
              <select
                id={`place-${index}`}
                value={mapping[element] ?? ''}
                onFocus={() => setPicked(element)}
                onChange={({ currentTarget }) => {
                  setPicked(element);
                  props.onMapping(withPlace(mapping, element, currentTarget.value));
                }}
              >
                <option value="">{migration.unmapped}</option>
                {places.map((place) => (
                  <option key={place} value={place}>
                    {place === proposed ? `${nextName(place)} (${migration.likeliest})` : nextName(place)}
                  </option>
                ))}
              </select>
            </li>
          ))}
        </ul>
      )}
      <ul class="legend">
        {LEGEND.map((look) => (
          <li key={look}>
            <span class={`swatch swatch-${look}`} aria-hidden="true" /> {legend[look]}
          </li>
        ))}
      </ul>
      <div class="migration-diagrams">
        <div data-side="old">
          <h3>
            {migration.oldDiagram(old.version)}
            {props.versions.length > 1 && (
              <select aria-label={migration.shownVersion} value={old.version} onChange={({ currentTarget }) => props.onVersion(Number(currentTarget.value))}>
                {props.versions.map((version) => (
                  <option key={version} value={version}>
                    {version}
                  </option>
                ))}
              </select>
            )}
          </h3>
          <DiagramPanel
            label={migration.oldDiagram(old.version)}
            toCurrent={migration.toPlace}
            xml={old.xml}
            paint={paints.old}
            current={pickedId ?? first}
            selected={pickedId}
            onSelect={(element) => setPicked(questions.some((question) => question.element === element) ? element : null)}
          />
        </div>
        <div data-side="new">
          <h3>{migration.newDiagram(next.version)}</h3>
          <DiagramPanel
            label={migration.newDiagram(next.version)}
            toCurrent={migration.toPlace}
            xml={next.xml}
            paint={paints.next}
            current={picked === null ? null : (mapping[picked.element] ?? picked.places[0] ?? null)}
            selected={picked === null ? null : (mapping[picked.element] ?? null)}
            onSelect={(element) => {
              if (picked !== null && element !== null && picked.places.includes(element)) props.onMapping(withPlace(mapping, picked.element, element));
            }}
          />
        </div>
      </div>
    </section>
  );
}

function firstPlace(groups: readonly MigrationGroupView[], of: number): string | null {
  const own = groups.filter(({ version }) => version === of);
  return (own.find(({ state }) => state !== 'continues') ?? own[0])?.at[0] ?? null;
}
