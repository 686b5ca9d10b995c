import type { Act } from '../regulation/act.ts';
import type { Digest } from '../regulation/digest.ts';
import { createModdle, type ModdleElement } from '../model/moddle.ts';
import { readDiagram } from '../model/read-diagram.ts';
import type { ChannelTemplate } from './channel-template.ts';
import type { DefinitionContent } from './definition.ts';
import { departmentsFor } from './departments-for.ts';
import { type UnitPair, unitsAlike } from './units-alike.ts';

/** What makes a template a channel of a service. */
export interface ChannelOrder {
  /** `<region>/<service>/<channel>`. */
  readonly key: string;
  /** What the service is called, in the act's language. */
  readonly title: string;
  /** The act it is under; of the template's language. */
  readonly act: Act;
  /** Of those of the act, the department that renders it; null: the first. */
  readonly department: string | null;
  /** The paragraph of the act that says the steps; null: the diagram is not tied to an act. */
  readonly paragraph: string | null;
}

/**
 * A channel made from a template: under its own key, name and act, its lanes the units of that act. Units, positions
 * and offices the template needs and the act does not name are added to the act. Tied to an act, the diagram names the
 * paragraph as its source and has a digest that says what the template says: it is to be held against the act.
 */
export async function newChannel(template: ChannelTemplate, order: ChannelOrder): Promise<DefinitionContent> {
  const units = unitsAlike(template.act, order.act);
  const used = await unitsOf(template);
  return {
    xml: await writeDiagram(template.xml, order, units),
    act: completeAct(template, order, units.filter(({ template: { id } }) => used.has(id))),
    digest: order.paragraph === null ? null : writeDigest(template.digest, order, order.paragraph, units),
    scenarios: { ...template.scenarios, $schema: '../../schemas/scenarios.schema.json' },
    forms: template.forms,
  };
}

async function unitsOf({ xml }: ChannelTemplate): Promise<ReadonlySet<string>> {
  const { lanes, participants } = await readDiagram(xml);
  return new Set([...lanes.map(({ id }) => id.replace(/^lane_/, '')), ...participants.map(({ id }) => id.replace(/^participant_/, ''))]);
}

async function writeDiagram(xml: string, { key, title, act, paragraph }: ChannelOrder, units: readonly UnitPair[]): Promise<string> {
  const { source, processId } = await readDiagram(xml);
  const element = (id: string): ModdleElement | undefined => source.elementsById[id] as ModdleElement | undefined;
  const rename = (from: string, to: string): void => {
    for (const suffix of ['', '_shape']) {
      const found = element(`${from}${suffix}`);
      if (found !== undefined) found.id = `${to}${suffix}`;
    }
  };
  for (const { template, own } of units) {
    for (const kind of ['lane', 'participant']) {
      const found = element(`${kind}_${template.id}`);
      if (found?.['processRef'] !== undefined) continue;
      if (found !== undefined) found['name'] = own.name;
      rename(`${kind}_${template.id}`, `${kind}_${own.id}`);
    }
  }
  const process = element(processId);
  if (process !== undefined) Object.assign(process, { id: key.replaceAll('/', '_'), name: title });
  for (const owner of Object.values(source.elementsById) as ModdleElement[]) placeSources(owner, act.id, paragraph);
  return (await createModdle().toXML(source.rootElement, { format: true })).xml;
}

/** Has the element name its place in the act; none where it is tied to no act. */
function placeSources(owner: ModdleElement, act: string, paragraph: string | null): void {
  const extensions = owner['extensionElements'] as ModdleElement | undefined;
  if (extensions === undefined) return;
  const values = extensions.get('values') as ModdleElement[];
  for (const value of values) if (value.$type === 'reg:Source') Object.assign(value, { act, paragraph });
  if (paragraph !== null) return;
  const kept = values.filter(({ $type }) => $type !== 'reg:Source');
  extensions['values'] = kept;
  if (kept.length === 0) delete owner['extensionElements'];
}

function completeAct(template: ChannelTemplate, { key, act, department }: ChannelOrder, used: readonly UnitPair[]): Act {
  const units = used.map(({ own }) => own).filter(({ id }) => act.units.every((unit) => unit.id !== id));
  const positions = template.act.positions.filter(({ id }) => act.positions.every((position) => position.id !== id));
  const kinds = new Set(used.flatMap(({ own: { takes }, template: { id } }) => (takes === true ? [id === 'akim-office' ? 'akim' : 'service-centre'] : [])));
  const lacking = template.act.offices.filter(({ kind = 'department' }) => kinds.has(kind) && act.offices.every((office) => office.kind !== kind));
  const [region = ''] = key.split('/');
  const taking = lacking.map((office) => ({ ...office, id: office.id.replace(/^new/, region) }));
  return { ...act, units: [...act.units, ...units], positions: [...act.positions, ...positions], offices: [...renderedAt(act, key, department), ...taking] };
}

/** The offices, with a department that renders the service. */
function renderedAt(act: Act, key: string, department: string | null): Act['offices'] {
  const [, service = ''] = key.split('/');
  const renders = departmentsFor(act, key).map(({ id }) => id);
  const chosen = department ?? renders[0] ?? act.offices.find(({ kind = 'department' }) => kind === 'department')?.id;
  return act.offices.map((office) => {
    if (office.id !== chosen || office.services === undefined || renders.includes(office.id)) return office;
    return { ...office, services: [...office.services, service] };
  });
}

function writeDigest(digest: Digest, { title, act }: ChannelOrder, paragraph: string, units: readonly UnitPair[]): Digest {
  const own = new Map(units.map((pair) => [pair.template.name, pair.own.name]));
  const named = (name: string): string => own.get(name) ?? name;
  return {
    ...digest,
    $schema: '../../schemas/regulation.schema.json',
    act: act.id,
    service: title,
    channelName: named(digest.channelName),
    paragraphs: [paragraph],
    steps: digest.steps.map((step) => ({
      ...step,
      actor: named(step.actor),
      system: step.system === null ? null : named(step.system),
      externals: step.externals.map(named),
    })),
  };
}
