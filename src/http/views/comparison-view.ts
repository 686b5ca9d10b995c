import { compareChannels, type ComparedSide } from '../../regulation/compare-channels.ts';
import type { LoadedDefinition } from '../../runtime/api.ts';
import type { ChannelOption, ComparedElementView, ComparedSideView, ComparisonView, ElementView } from '../contract.ts';
import { serviceDeadlineView } from './act-table-view.ts';
import { actHeadView, keyParts } from './catalogue-view.ts';
import { serviceName } from './definition-views.ts';
import { elementViews } from './element-views.ts';

/** Two of a service's channels side by side, and all of them to choose from. */
export function comparisonView(service: string, channels: readonly LoadedDefinition[], left: LoadedDefinition, right: LoadedDefinition): ComparisonView {
  const comparison = compareChannels(left, right);
  const [here, there] = [left, right].map((one) => new Map(elementViews(one).map((view) => [view.id, view])));
  return {
    id: service,
    channels: channels.map(optionOf),
    left: sideView(left, comparison.left),
    right: sideView(right, comparison.right),
    steps: comparison.steps.map(({ kind, left: one, right: other, differences }) => ({
      kind,
      left: elementView(here?.get(one ?? '')),
      right: elementView(there?.get(other ?? '')),
      differences,
    })),
  };
}

function optionOf({ key, act, digest }: LoadedDefinition): ChannelOption {
  const { channel } = keyParts(key);
  return { key, region: act.region, channel: digest?.channel ?? channel, channelName: digest?.channelName ?? channel };
}

function sideView(definition: LoadedDefinition, { longest, ...counted }: ComparedSide): ComparedSideView {
  const { key, version, digest, act, xml } = definition;
  return {
    key,
    version,
    service: serviceName(definition),
    channelName: digest?.channelName ?? keyParts(key).channel,
    act: actHeadView(act),
    xml,
    ...counted,
    longest: { ...longest, unlimited: longest.unlimited.length },
    serviceDeadline: serviceDeadlineView(digest, act.language),
    outcomes: digest?.decision?.outcomes ?? [],
    attachments: digest?.attachments ?? [],
    fields: digest?.forms.map(({ field }) => field) ?? [],
    resultDocuments: digest?.resultDocuments ?? [],
  };
}

function elementView(view: ElementView | undefined): ComparedElementView | null {
  if (view === undefined) return null;
  const { id, name, unit, positions, deadline } = view;
  return { id, name, unit, positions, deadline };
}
