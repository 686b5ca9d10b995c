import type { CaseView, JournalEntryView, TaskSummary, TokenView } from '../../src/http/contract.ts';
import type { MockDiagram } from './mock-diagram.ts';

/** A signed-in person of the mock. */
export interface MockPerson {
  readonly id: string;
  readonly name: string;
  readonly positions: readonly string[];
  readonly roles: readonly string[];
}

/** A case of the mock, which is moved by hand. */
export interface MockCase {
  view: Omit<CaseView, 'tasks' | 'mayWithdraw' | 'mayRetry'>;
  variables: Record<string, unknown>;
  claims: Record<string, { id: string; name: string }>;
}

const office = { id: 'atyrau-city', name: 'Атырауский городской отдел занятости и социальных программ' };
const answers: Readonly<Record<string, Record<string, unknown>>> = {
  'persons-register.find': { personFound: 'found', surname: 'Тестова', givenName: 'Анна', birthDate: '1985-03-12' },
  'signature-authority.check-certificate': { certificateState: 'good' },
  'document.form': { documentNumber: '15-СБ/26' },
};
export const MOCK_KEY = 'atyrau/unemployment-certificate/office';

/** Moves cases along a diagram, a job taking a moment as in life. */
export class MockCases {
  readonly cases: MockCase[] = [];
  readonly #diagram: MockDiagram;
  readonly #onMove: (moved: MockCase) => void;
  readonly jobMs: number;

  constructor(diagram: MockDiagram, jobMs: number, onMove: (moved: MockCase) => void) {
    this.#diagram = diagram;
    this.jobMs = jobMs;
    this.#onMove = onMove;
  }

  start(by: MockPerson): MockCase {
    const n = this.cases.length + 1;
    const started: MockCase = {
      view: {
        id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
        number: `АТ-2026-${String(n).padStart(5, '0')}`,
        definition: { key: MOCK_KEY, version: 1 },
        service: 'Выдача справок безработным гражданам',
        language: 'ru',
        office,
        status: 'active',
        outcome: null,
        startedAt: new Date().toISOString(),
        endedAt: null,
        dueAt: null,
        overdue: false,
        tokens: [],
        revision: 1,
        passes: {},
        flows: {},
        journal: [],
        journalIntact: true,
        attachments: [],
        documents: [],
        corrections: [],
        registrationNumber: null,
      withdrawalReason: null,
      },
      variables: {},
      claims: {},
    };
    this.cases.unshift(started);
    this.#note(started, 'case-started', null, by.name);
    this.#enter(started, 'start');
    this.#moved(started);
    return started;
  }

  find(id: string): MockCase | undefined {
    return this.cases.find(({ view }) => view.id === id);
  }

  complete(moved: MockCase, element: string, values: Record<string, unknown>, by: MockPerson): void {
    Object.assign(moved.variables, values);
    this.#note(moved, 'task-completed', element, by.name);
    this.#leave(moved, element);
    this.#moved(moved);
  }

  withdraw(moved: MockCase, reason: string, by: MockPerson): void {
    this.#note(moved, 'case-withdrawn', null, by.name, null);
    this.#set(moved, { status: 'withdrawn', endedAt: new Date().toISOString(), tokens: [], withdrawalReason: reason });
    this.#moved(moved);
  }

  /** Makes the job or task at `element` an incident, or overdue. */
  trouble(moved: MockCase, element: string, trouble: Partial<TokenView>): void {
    this.#set(moved, { tokens: moved.view.tokens.map((token) => (token.element === element ? { ...token, ...trouble } : token)) });
    this.#moved(moved);
  }

  finishJob(moved: MockCase, element: string): void {
    if (!moved.view.tokens.some((token) => token.element === element && token.incident === null)) return;
    const operation = this.#element(element)?.operation ?? '';
    Object.assign(moved.variables, answers[operation] ?? {});
    this.#note(moved, 'job-done', element, null, operation);
    if (operation === 'document.form') {
      const document = { id: 'd1', title: 'Справка', number: '15-СБ/26', size: 48_211, element, formedAt: new Date().toISOString(), superseded: false, issuedAt: null, voided: null, mayVoid: false };
      this.#set(moved, { documents: [document] });
    }
    this.#leave(moved, element);
    this.#moved(moved);
  }

  tasksOf(moved: MockCase, person: MockPerson): TaskSummary[] {
    return moved.view.tokens
      .filter(({ kind }) => kind === 'task')
      .map((token) => {
        const positions = this.#element(token.element)?.positions ?? [];
        const claimedBy = moved.claims[token.element] ?? null;
        return {
          case: { id: moved.view.id, number: moved.view.number },
          definition: moved.view.definition,
          service: moved.view.service,
          language: moved.view.language,
          element: token.element,
          pass: token.pass,
          name: this.#element(token.element)?.name ?? '',
          positions,
          openedAt: token.since,
          dueAt: token.dueAt,
          overdue: token.overdue,
          claimedBy,
          mayComplete: positions.some((one) => person.positions.includes(one)) && (claimedBy === null || claimedBy.id === person.id),
        };
      });
  }

  viewFor(moved: MockCase, person: MockPerson): CaseView {
    const tasks = this.tasksOf(moved, person);
    return { ...moved.view, tasks, mayWithdraw: person.positions.includes('counter'), mayRetry: person.roles.includes('administrator') };
  }

  #element(id: string): MockDiagram['elements'][number] | undefined {
    return this.#diagram.elements.find((element) => element.id === id);
  }

  #set(moved: MockCase, change: Partial<MockCase['view']>): void {
    moved.view = { ...moved.view, ...change };
  }

  #note(moved: MockCase, type: string, element: string | null, by: string | null, note: string | null = null): void {
    const entry: JournalEntryView = {
      seq: moved.view.journal.length + 1,
      at: new Date().toISOString(),
      by,
      byFor: null,
      type,
      element,
      pass: element === null ? null : (moved.view.passes[element] ?? 1),
      flow: null,
      note,
    };
    this.#set(moved, { journal: [...moved.view.journal, entry] });
  }

  #moved(moved: MockCase): void {
    this.#set(moved, { revision: moved.view.revision + 1 });
    this.#onMove(moved);
  }

  #enter(moved: MockCase, id: string): void {
    const element = this.#element(id);
    if (element === undefined) return;
    const pass = (moved.view.passes[id] ?? 0) + 1;
    this.#set(moved, { passes: { ...moved.view.passes, [id]: pass } });
    this.#note(moved, 'entered', id, null);
    if (element.type === 'endEvent') {
      this.#note(moved, 'left', id, null);
      this.#set(moved, { status: 'completed', outcome: id, endedAt: new Date().toISOString() });
    } else if (element.type === 'userTask' || element.type === 'serviceTask') {
      const kind = element.type === 'userTask' ? 'task' : 'job';
      const dueAt = element.deadline === null ? null : new Date(Date.now() + 600_000).toISOString();
      const token: TokenView = { element: id, pass, kind, since: new Date().toISOString(), dueAt, overdue: false, incident: null };
      this.#set(moved, { tokens: [...moved.view.tokens, token] });
      if (kind === 'job' && this.jobMs > 0) setTimeout(() => this.finishJob(moved, id), this.jobMs).unref();
      else if (kind === 'job') this.finishJob(moved, id);
    } else this.#leave(moved, id);
  }

  #leave(moved: MockCase, id: string): void {
    this.#set(moved, { tokens: moved.view.tokens.filter((token) => token.element !== id) });
    this.#note(moved, 'left', id, null);
    const out = this.#diagram.flows.filter(({ source }) => source === id);
    const taken =
      out.find(({ when }) => when !== null && moved.variables[when.variable] === when.value) ??
      out.find((flow) => flow.id === this.#element(id)?.defaultFlow) ??
      out.find(({ when }) => when === null);
    if (taken === undefined) return;
    this.#set(moved, { flows: { ...moved.view.flows, [taken.id]: (moved.view.flows[taken.id] ?? 0) + 1 } });
    this.#enter(moved, taken.target);
  }
}
