import type { ComponentChildren, JSX } from 'preact';
import type { ComparedSideView, ComparisonView } from '../../src/http/contract.ts';
import { ActState } from '../catalogue/act-state.tsx';
import { formatDate } from '../shared/format.ts';
import { positionNames } from '../shared/position-names.ts';
import { texts } from '../shared/texts/texts.ts';
import { MARK_SIGNS } from './mark-of.ts';
import { longestText } from './time-text.ts';

/** A line of the summary: the same question put to both sides. */
interface Line {
  readonly name: string;
  readonly of: (side: ComparedSideView) => ComponentChildren;
  /** What tells whether the sides differ; absent where only words would. */
  readonly by?: (side: ComparedSideView) => unknown;
}

function List({ items, language }: { readonly items: readonly string[]; readonly language: string }): JSX.Element {
  if (items.length === 0) return <span class="muted">{texts.compare.none}</span>;
  return (
    <ul class="bullets" lang={language}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

function lines(): readonly Line[] {
  const { compare, catalogue, actPage } = texts;
  return [
    {
      name: compare.act,
      of: ({ act, key }) => (
        <>
          <a href={`/act/${key}`}>{catalogue.adopted(act.number, formatDate(act.date))}</a> <ActState act={act} />
        </>
      ),
    },
    { name: compare.service, of: ({ service, act }) => <span lang={act.language}>{service}</span> },
    { name: compare.channel, of: ({ channelName, act }) => <span lang={act.language}>{channelName}</span> },
    {
      name: compare.size,
      of: ({ activities, decisions, refusals }) => compare.counted(activities, decisions, refusals),
      by: ({ activities, decisions, refusals }) => [activities, decisions, refusals],
    },
    { name: compare.units, of: ({ units, act }) => <List items={units} language={act.language} />, by: ({ units }) => units.length },
    {
      name: compare.positions,
      of: ({ positions }) => positionNames(positions, ', '),
      by: ({ positions }) => positions.toSorted(),
    },
    {
      name: compare.outcomes,
      of: ({ outcomes }) => (outcomes.length === 0 ? '—' : outcomes.map((outcome) => actPage.outcomes[outcome]).join(', ')),
      by: ({ outcomes }) => outcomes.toSorted(),
    },
    {
      name: compare.serviceDeadline,
      of: ({ serviceDeadline, act }) =>
        serviceDeadline === null ? <span class="muted">{compare.unsaid}</span> : <span lang={act.language}>{`${serviceDeadline.time} (${serviceDeadline.place})`}</span>,
      // «Not said» differs from anything said; two that are said are compared by the reader.
      by: ({ serviceDeadline }) => serviceDeadline === null,
    },
    {
      name: compare.longest,
      of: ({ longest }) => (
        <>
          <strong>{longestText(longest)}</strong>
          {longest.unlimited > 0 && <span class="sub">{compare.unlimited(longest.unlimited)}</span>}
        </>
      ),
      by: ({ longest }) => [longest.businessDays, longest.seconds],
    },
    { name: compare.attachments, of: ({ attachments, act }) => <List items={attachments} language={act.language} />, by: ({ attachments }) => attachments.length },
    { name: compare.fields, of: ({ fields, act }) => <List items={fields} language={act.language} />, by: ({ fields }) => fields.length },
    {
      name: compare.resultDocuments,
      of: ({ resultDocuments, act }) => <List items={resultDocuments} language={act.language} />,
      by: ({ resultDocuments }) => resultDocuments.length,
    },
  ];
}

/** What can be said of both sides as a whole. */
export function SummaryTable({ view }: { readonly view: ComparisonView }): JSX.Element {
  const { compare } = texts;
  const sides = [view.left, view.right] as const;
  const differ = ({ by }: Line): boolean => by !== undefined && JSON.stringify(by(view.left)) !== JSON.stringify(by(view.right));
  return (
    <table class="list compared">
      <thead>
        <tr>
          <th scope="col">{compare.what}</th>
          {sides.map((side, n) => (
            <th key={n} scope="col">
              {sideName(side)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines().map((line) => (
          <tr key={line.name} data-differs={differ(line)}>
            <th scope="row">
              {line.name}
              {differ(line) && (
                <span class="mark mark-differs">
                  <span aria-hidden="true">{MARK_SIGNS.differs}</span> {compare.differs}
                </span>
              )}
            </th>
            {sides.map((side, n) => (
              <td key={n} data-label={sideName(side)}>
                <div>{line.of(side)}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** «Атырауская область, ГУ». */
export function sideName({ key, act, channelName }: ComparedSideView): string {
  return `${texts.regions[key.split('/')[0] ?? ''] ?? act.region}, ${channelName}`;
}
