import type { JSX } from 'preact';
import type { DefinitionSummary } from '../../../src/http/contract.ts';
import { getDefinitions } from '../../api.ts';
import { Notice } from '../../shared/notice.tsx';
import { texts } from '../../shared/texts/texts.ts';
import { useLoaded } from '../../shared/use-loaded.ts';

/** Says that the other channels of the act keep their copy of its entry, and which they are. */
export function OtherChannels({ definitionKey, actId }: { readonly definitionKey: string; readonly actId: string }): JSX.Element | null {
  const { act: words } = texts.editors;
  const definitions = useLoaded<readonly DefinitionSummary[]>('definitions', getDefinitions);
  const others = (definitions.value ?? []).filter(({ key, act }) => act.id === actId && key !== definitionKey);
  if (others.length === 0) return null;
  return (
    <Notice kind="info">
      <details>
        <summary>{words.others(others.length)}</summary>
        <ul class="bullets">
          {others.map(({ key, service, channelName, act }) => (
            <li key={key} lang={act.language}>
              <a href={`/modeller/${key}`}>
                {service} · {channelName}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </Notice>
  );
}
