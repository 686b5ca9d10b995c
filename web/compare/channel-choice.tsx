import type { JSX } from 'preact';
import type { ComparisonView } from '../../src/http/contract.ts';
import { texts } from '../shared/texts/texts.ts';

/** The two channels that are compared. */
export interface Chosen {
  readonly left: string;
  readonly right: string;
}

/** Which channels are compared. */
export function ChannelChoice(props: { readonly view: ComparisonView; readonly onChoose: (chosen: Chosen) => void }): JSX.Element {
  const { compare } = texts;
  const { view } = props;
  const chosen = { left: view.left.key, right: view.right.key };
  return (
    <div class="channel-choice">
      {(['left', 'right'] as const).map((side) => (
        <label key={side} class="stacked">
          {compare[side]}
          <select name={side} value={chosen[side]} onChange={(event) => props.onChoose({ ...chosen, [side]: event.currentTarget.value })}>
            {view.channels.map(({ key, region, channel, channelName }) => (
              <option key={key} value={key}>
                {compare.option(texts.regions[key.split('/')[0] ?? ''] ?? region, `${texts.channels[channel] ?? channel} (${channelName})`)}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="button" class="button-quiet" onClick={() => props.onChoose({ left: chosen.right, right: chosen.left })}>
        {compare.swap}
      </button>
    </div>
  );
}
