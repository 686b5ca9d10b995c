import type { ModdleElement } from '../act-group/carrier.ts';

/** The inputs or outputs of what an element carries, in their order. */
export function mappingsOf(carrier: ModdleElement, kind: 'input' | 'output'): readonly ModdleElement[] {
  const extensions = (carrier.get('extensionElements') as ModdleElement | undefined)?.get('values') as readonly ModdleElement[] | undefined;
  const io = extensions?.find(({ $type }) => $type === 'zeebe:IoMapping');
  return (io?.get(kind === 'input' ? 'inputParameters' : 'outputParameters') as readonly ModdleElement[] | undefined) ?? [];
}
