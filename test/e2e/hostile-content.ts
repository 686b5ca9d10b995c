import { BrowserClient } from '../browser-client.ts';
import { samplePdf } from '../../src/testing/sample-pdf.ts';

/** What somebody writes where others will read it: shown as it stands here, and nothing of it is an element of a page. */
export const HOSTILE = '<img src=x data-hostile onerror="window.hostile=1"><script data-hostile>window.hostile=1</script>';
/** The same by the ways of Markdown and of links, which some texts of a form have. */
const LINKED = `${HOSTILE} [press](javascript:window.hostile=1) <a data-hostile href="javascript:window.hostile=1">press</a> <iframe data-hostile srcdoc="<script>parent.hostile=1</script>"></iframe> <svg data-hostile onload="window.hostile=1"></svg>`;
const PICTURE = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" onload="window.hostile=1"><script>parent.hostile=1</script></svg>')}`;
/** The channel it is planted in. */
export const KEY = 'atyrau/unemployment-certificate/office';

/** Where what was planted stands. */
export interface Planted {
  /** A case that waits at the hostile form. */
  readonly waiting: string;
  /** One that waits at a form whose text is filled in with what somebody entered. */
  readonly told: string;
  /** One that was withdrawn for a hostile reason. */
  readonly withdrawn: string;
  /** Of the first, as people read it out. */
  readonly number: string;
  /** Of the version that was published with it. */
  readonly version: number;
}

interface Draft {
  readonly xml: string;
  readonly forms: Readonly<Record<string, { readonly components: readonly Component[] }>>;
  readonly act: Readonly<Record<string, unknown>>;
  readonly baseVersion: number;
  readonly revision: number;
}
type Component = Readonly<Record<string, unknown>>;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&#34;');

/** Everybody who can write anything writes it with markup and scripts; the server takes it as words. */
export async function plantHostileContent(address: string): Promise<Planted> {
  const admin = await BrowserClient.signedIn(address, 'admin');
  const people = await admin.get<readonly { id: string; login: string; office: string | null; positions: string[]; roles: string[] }[]>('/api/people');
  for (const { id, login, office, positions, roles } of people.filter((person) => ['counter', 'head', 'analyst', 'citizen'].includes(person.login))) {
    await admin.put(`/api/people/${id}`, { login, office, positions, roles, name: `${login} ${HOSTILE}` });
  }
  const office = people.find(({ login }) => login === 'counter')?.office ?? '';
  await admin.put(`/api/offices/${office}`, { name: `Отдел ${HOSTILE}`, address: `Улица ${HOSTILE}` });
  const version = await publish(await BrowserClient.signedIn(address, 'analyst'));
  return { version, ...(await apply(await BrowserClient.signedIn(address, 'counter'))) };
}

/** A version whose labels, annotation, documentation, remarks, icons, forms, reason and amendment are hostile. */
async function publish(analyst: BrowserClient): Promise<number> {
  const path = `/api/definitions/${KEY}/draft`;
  const draft = await analyst.get<Draft>(path);
  const xml = draft.xml
    .replace('name="Процесс 1. Проверить заявление и документы"', `name="Процесс 1. ${escaped(HOSTILE)}" zeebe:modelerTemplateIcon="${escaped(PICTURE)}"`)
    .replace(/(<bpmn:userTask id="process_1"[^>]*>)/, `$1<bpmn:documentation>${escaped(LINKED)}</bpmn:documentation>`)
    .replace('name="да" sourceRef="gateway_process_1"', `name="да ${escaped(HOSTILE)}" sourceRef="gateway_process_1"`)
    .replace('<reg:remark>Общего срока услуги пункт 6 не называет.</reg:remark>', `<reg:remark>${escaped(HOSTILE)}</reg:remark>`)
    .replace(
      '</bpmn:process>',
      `<bpmn:textAnnotation id="note"><bpmn:text>${escaped(HOSTILE)}</bpmn:text></bpmn:textAnnotation><bpmn:association id="noted" sourceRef="process_1" targetRef="note" /></bpmn:process>`,
    )
    .replace(
      '</bpmndi:BPMNPlane>',
      '<bpmndi:BPMNShape id="note_di" bpmnElement="note"><dc:Bounds x="200" y="-160" width="300" height="90" /></bpmndi:BPMNShape>' +
        '<bpmndi:BPMNEdge id="noted_di" bpmnElement="noted"><di:waypoint x="300" y="200" /><di:waypoint x="300" y="-70" /></bpmndi:BPMNEdge></bpmndi:BPMNPlane>',
    );
  const { 'document-check': form, refusal } = draft.forms;
  if (form === undefined || refusal === undefined) throw new Error('the channel has other forms');
  const changes = {
    xml,
    act: { ...draft.act, title: `Об утверждении ${HOSTILE}`, publisher: HOSTILE },
    forms: {
      'document-check': { ...form, components: form.components.map(hostileComponent) },
      refusal: { ...refusal, components: refusal.components.map((one) => (one['type'] === 'text' ? { ...one, text: 'Не в порядке: {{documentFaults}}' } : one)) },
    },
  };
  const { revision } = await analyst.put<{ revision: number }>(path, { baseVersion: draft.baseVersion, revision: draft.revision, changes });
  const findings = await analyst.post<readonly { blocking: boolean; sentence: string }[]>(`${path}/check`, {});
  const blocking = findings.filter((finding) => finding.blocking).map(({ sentence }) => sentence);
  if (blocking.length > 0) throw new Error(blocking.join('\n'));
  const amendment = { number: '7"><b data-hostile>', date: '2026-01-05', title: HOSTILE, officialText: `https://example.kz/"><img src=x data-hostile>` };
  const published = await analyst.post<{ version: number }>(`/api/definitions/${KEY}/publication`, { reason: HOSTILE, draftRevision: revision, amendment });
  // A draft of the next version, for the difference with what is published.
  const next = await analyst.get<Draft>(path);
  const changed = next.xml.replace('name="нет" sourceRef="gateway_process_1"', `name="нет ${escaped(HOSTILE)}" sourceRef="gateway_process_1"`);
  await analyst.put(path, { baseVersion: next.baseVersion, revision: next.revision, changes: { xml: changed } });
  return published.version;
}

function hostileComponent(component: Component): Component {
  if (component['type'] === 'text') return { ...component, text: LINKED };
  const values = component['values'] as readonly Component[] | undefined;
  return {
    ...component,
    label: `${String(component['label'])} ${HOSTILE}`,
    description: LINKED,
    ...(values === undefined ? {} : { values: values.map((value) => ({ ...value, label: `${String(value['label'])} ${HOSTILE}` })) }),
  };
}

/** An application with a file of a hostile name, one whose papers are hostile, and one withdrawn for a hostile reason. */
async function apply(counter: BrowserClient): Promise<Omit<Planted, 'version'>> {
  const begin = (): Promise<{ id: string; number: string }> => counter.post('/api/cases', { definition: KEY });
  const told = await begin();
  await counter.post(`/api/cases/${told.id}/tasks/process_1/1/completion`, { values: { documentsInOrder: 'no', documentFaults: LINKED } });
  const withdrawn = await begin();
  await counter.post(`/api/cases/${withdrawn.id}/withdrawal`, { reason: HOSTILE });
  const waiting = await begin();
  await counter.attach(`/api/cases/${waiting.id}/tasks/process_1/1/attachments`, 'img src=x data-hostile onerror=hostile=1 \u201C\u203A.pdf', samplePdf('hostile'));
  return { told: told.id, withdrawn: withdrawn.id, waiting: waiting.id, number: waiting.number };
}
