import type { JSX } from 'preact';
import type { IssuedPaperView, PaperCheckView } from '../../src/http/contract.ts';
import { formatDay, formatInstant } from '../shared/format.ts';
import { Icon } from '../shared/icon.tsx';
import type { IconName } from '../shared/icon-paths.ts';
import { texts } from '../shared/texts/texts.ts';

/** What was checked: the code on a paper, or the file. */
export type CheckedBy = 'code' | 'file';

const icons: Readonly<Record<PaperCheckView['state'], IconName>> = {
  genuine: 'check',
  altered: 'cross',
  revoked: 'stop',
  unknown: 'warning',
};

/** What the check has shown: the verdict, what it means, and what the paper that was issued says. */
export function PaperVerdict({ check, by }: { readonly check: PaperCheckView; readonly by: CheckedBy }): JSX.Element {
  const { verify } = texts;
  const { state, paper } = check;
  return (
    <section class={`panel verdict verdict-${state}`} data-state={state} aria-labelledby="verdict-title">
      <h2 id="verdict-title">
        <span class="verdict-sign">
          <Icon name={icons[state]} />
        </span>
        {verify.states[state]}
      </h2>
      <p>{meaning(check, by)}</p>
      {paper !== null && (
        <>
          {state !== 'genuine' && <h3>{verify.issued}</h3>}
          <PaperFacts paper={paper} />
        </>
      )}
    </section>
  );
}

function meaning({ state, paper }: PaperCheckView, by: CheckedBy): string {
  const { meanings, revokedBecause } = texts.verify;
  switch (state) {
    case 'genuine':
      return by === 'code' ? meanings.genuineCode : meanings.genuineFile;
    case 'altered':
      return meanings.altered;
    case 'revoked':
      return revokedBecause[paper?.revoked ?? 'superseded'];
    default:
      return by === 'code' ? meanings.unknownCode : meanings.unknownFile;
  }
}

function PaperFacts({ paper }: { readonly paper: IssuedPaperView }): JSX.Element {
  const { facts } = texts.verify;
  const { title, number, formedAt, issuedAt, office, holder, language } = paper;
  return (
    <dl class="paper-facts">
      <Fact name={facts.title} value={title} lang={language} />
      <Fact name={facts.number} value={number} lang={language} />
      <Fact name={facts.day} value={formatDay(formedAt)} />
      <Fact name={facts.office} value={[office.name, office.address].filter((part) => part !== '').join(', ')} lang={language} />
      <Fact name={facts.signed} value={formatInstant(issuedAt)} />
      {holder !== null && <Fact name={facts.holder} value={holder} lang="kk" />}
    </dl>
  );
}

function Fact({ name, value, lang }: { readonly name: string; readonly value: string; readonly lang?: string }): JSX.Element {
  return (
    <div>
      <dt>{name}</dt>
      <dd lang={lang}>{value}</dd>
    </div>
  );
}
