import type { JSX } from 'preact';
import type { DifferenceView } from '../../src/http/contract.ts';
import { formatInstant } from '../shared/format.ts';
import { texts } from '../shared/texts/texts.ts';

type Side = DifferenceView['from'];

/** The versions that are compared: numbers, and `draft` of the newer side. */
export interface ChosenVersions {
  readonly from: string;
  readonly to: string;
}

/** «Версия 2», «Мой черновик». */
export function sideName({ version }: Side): string {
  const { difference } = texts;
  return version === null ? difference.draft : difference.versionOf(version);
}

function sideFacts({ version, at, by, reason }: Side): string {
  const { difference } = texts;
  if (version === null) return difference.savedAt(formatInstant(at));
  const published = difference.publishedAt(formatInstant(at), by ?? difference.fromFolder);
  return reason === null ? published : `${published}: ${reason}`;
}

/** Which versions are compared, and what is known of each. */
export function VersionChoice(props: { readonly view: DifferenceView; readonly onChoose: (chosen: ChosenVersions) => void }): JSX.Element {
  const { difference } = texts;
  const { view } = props;
  const chosen = { from: String(view.from.version), to: view.to.version === null ? 'draft' : String(view.to.version) };
  return (
    <div class="version-choice">
      {(['from', 'to'] as const).map((side) => (
        <div key={side}>
          <label class="stacked">
            {difference[side]}
            <select name={side} value={chosen[side]} onChange={(event) => props.onChoose({ ...chosen, [side]: event.currentTarget.value })}>
              {side === 'to' && view.hasDraft && <option value="draft">{difference.draft}</option>}
              {view.versions.map((version) => (
                <option key={version} value={String(version)}>
                  {difference.versionOf(version)}
                </option>
              ))}
            </select>
          </label>
          <p class="sub">{sideFacts(view[side])}</p>
        </div>
      ))}
      <button
        type="button"
        class="button-quiet"
        disabled={chosen.to === 'draft' || chosen.from === chosen.to}
        onClick={() => props.onChoose({ from: chosen.to, to: chosen.from })}
      >
        {difference.swap}
      </button>
    </div>
  );
}
