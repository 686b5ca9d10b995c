import './difference.css';
import type { JSX } from 'preact';
import type { Change } from '../../../src/http/contract.ts';
import { texts } from '../texts/texts.ts';
import { ChangeLine, type ChangeWords } from './change-line.tsx';

const AREAS = ['act', 'run', 'look'] as const;

/** Changes by what they matter for: what the act says, how it runs, how it looks. */
export function ChangeList(props: {
  readonly changes: readonly Change[];
  readonly words: ChangeWords;
  /** Level of the headings. */
  readonly heading: 'h3' | 'h4';
  readonly picked?: Change | null;
  readonly onPick?: (change: Change) => void;
}): JSX.Element {
  const { changes, words, onPick } = props;
  const Heading = props.heading;
  return (
    <div class="change-list">
      {AREAS.map((area) => {
        const here = changes.filter((change) => change.area === area);
        return (
          here.length > 0 && (
            <section key={area} data-area={area}>
              <Heading>
                {texts.difference.areas[area]} <span class="muted">({here.length})</span>
              </Heading>
              <ul>
                {here.map((change, n) => (
                  <ChangeLine key={n} change={change} words={words} picked={props.picked === change} {...(onPick === undefined ? {} : { onPick: () => onPick(change) })} />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </div>
  );
}
