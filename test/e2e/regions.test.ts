import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { pdfText } from '../documents/pdf-text.ts';
import { ApplicationOnScreen } from './application-on-screen.ts';
import { setStage, type Stage } from './browser.ts';
import { CaseOnScreen } from './case-on-screen.ts';
import { ScenarioOnScreen } from './scenario-on-screen.ts';

/** Who does a task: an account of the demonstration. */
type Doers = Readonly<Record<string, string>>;

describe('e2e: services of other regions, by the people who render them', function () {
  this.timeout(120_000);
  let stage: Stage;
  let windows: Map<string, Page>;

  before(async () => {
    stage = await setStage();
  });
  after(() => stage.close());
  beforeEach(() => {
    windows = new Map();
  });
  afterEach(async () => {
    await Promise.all([...windows.values()].map((page) => page.context().close()));
    expect(stage.errors).to.deep.equal([]);
  });

  async function windowOf(login: string): Promise<Page> {
    const page = windows.get(login) ?? (await stage.signedIn(login, login === 'citizen' ? 390 : 1280));
    windows.set(login, page);
    return page;
  }

  /** Each does theirs in a window of their own, which shows the case where they come in. */
  async function doneByStaff(caseId: string, scenario: ScenarioOnScreen, doers: Doers): Promise<void> {
    for (const [element, login] of Object.entries(doers)) {
      const subject = new CaseOnScreen(await windowOf(login));
      if (!subject.page.url().includes(caseId)) await subject.page.goto(`${stage.address}/cases/${caseId}`);
      await subject.standsAt(element);
      await subject.form(element);
      await scenario.fill(element, subject.task);
      await subject.submit();
    }
  }

  async function doneByApplicant(application: ApplicationOnScreen, scenario: ScenarioOnScreen, elements: readonly string[]): Promise<void> {
    for (const element of elements) {
      await application.form(element);
      await scenario.fill(element, application.task);
      await application.send();
    }
  }

  /** Opens the document as the page offers it. */
  async function documentText(page: Page): Promise<string> {
    const link = page.locator('a[href*="/documents/"]').first();
    const answer = await page.request.get(new URL((await link.getAttribute('href')) ?? '', stage.address).href);
    return pdfText(await answer.body()).replaceAll(/\s+/g, ' ');
  }

  it('should take an application of Karaganda through the akim, the department, and back to the akim', async () => {
    const key = 'karaganda/social-assistance/akim';
    const scenario = await ScenarioOnScreen.read(key, 'granted');
    const doers = {
      process_1: 'karaganda-akim-counter',
      process_2: 'karaganda-akim',
      process_3: 'karaganda-akim-specialist',
      process_4: 'karaganda-akim',
      process_5: 'karaganda-counter',
      process_6: 'karaganda-head',
      process_7: 'karaganda-specialist',
      process_8: 'karaganda-head',
      process_9: 'karaganda-counter',
      process_10: 'karaganda-akim',
    };
    expect(Object.keys(doers)).to.deep.equal(scenario.tasks);

    // given an application taken in the village for the department of the district
    const begun = await CaseOnScreen.start(await windowOf('karaganda-akim-counter'), stage.address, 'karaganda-department', key);

    // when each does what the act asks of them
    await doneByStaff(caseIn(begun.page), scenario, doers);

    // then the window it was begun in shows its end without having been touched
    await begun.endedAt('completed');
    expect(await begun.elements('not-taken')).to.deep.equal(['refused_on_merits']);
    expect(await documentText(begun.page)).to.contain('адресной социальной помощи').and.to.contain('Қайратов');
  });

  it('should queue a child of Urdzhar where there is no place', async () => {
    const key = 'urdzhar/preschool-queue/office';
    const scenario = await ScenarioOnScreen.read(key, 'queued');
    const doers = {
      action_1: 'urdzhar-education-counter',
      process_1: 'urdzhar-education-counter',
      process_3: 'urdzhar-education-counter',
      process_4: 'urdzhar-education-counter',
      process_6: 'urdzhar-education-specialist',
      action_9: 'urdzhar-education-head',
      process_7: 'urdzhar-education-counter',
    };
    expect(Object.keys(doers)).to.deep.equal(scenario.tasks);
    const begun = await CaseOnScreen.start(await windowOf('urdzhar-education-counter'), stage.address, null, key);

    await doneByStaff(caseIn(begun.page), scenario, doers);

    await begun.endedAt('completed_queued');
    await begun.task.getByText('Ребёнок поставлен на очередь').waitFor();
    expect(await begun.elements('not-taken')).to.include.members(['completed', 'refused_on_merits']);
    // The act says nothing of what follows: the viewer says that it does not.
    await begun.page.getByText('что следует, когда место появится, акт не говорит').waitFor();
    expect(await documentText(begun.page)).to.contain('на очередь для направления в дошкольные организации');
  });

  const portals = [
    {
      place: 'Zhambyl, who confirms the payment',
      key: 'zhambyl/disabled-children/portal',
      office: 'города Тараз',
      applicant: ['process_1', 'process_3', 'process_4', 'process_6', 'process_8'],
      staff: { check_4: 'zhambyl-specialist', process_11_a: 'zhambyl-head' },
      event: 'Оплатить услугу',
      document: 'об оформлении документов для материального обеспечения',
    },
    {
      place: 'Aktobe, in the Kazakh of its act',
      key: 'aktobe/unemployment-certificate/portal',
      office: 'Ақтөбе қалалық',
      applicant: ['process_1', 'process_3', 'process_4'],
      staff: { action_5: 'aktobe-specialist', process_6: 'aktobe-specialist', process_7: 'aktobe-head' },
      event: 'Сұрауға ЭЦҚ қою',
      document: 'жұмыссыз ретінде тіркелген',
    },
  ] as const;

  for (const { place, key, office, applicant, staff, event, document } of portals) {
    it(`should give its document to a citizen of ${place}`, async () => {
      const scenario = await ScenarioOnScreen.read(key, 'granted');
      expect([...applicant, ...Object.keys(staff)]).to.deep.equal(scenario.tasks);

      // given a citizen who applies on a phone
      const application = await ApplicationOnScreen.apply(await windowOf('citizen'), stage.address, office, key);
      await doneByApplicant(application, scenario, applicant);
      await application.standsAs('office');

      // when the department decides and signs
      await doneByStaff(caseIn(application.page), scenario, staff);

      // then the application says so by itself, and the department sees where it has ended
      await application.standsAs('ready');
      expect((await application.timeline()).join('\n')).to.contain(event);
      expect(await documentText(application.page)).to.contain(document).and.to.contain('Қайратов Әділ Нұрланұлы');
      await application.page.locator('.timeline [data-kind="received"]').waitFor();
      const [first = ''] = Object.values(staff);
      const seen = new CaseOnScreen(await windowOf(first));
      await seen.endedAt('completed');
      expect(await seen.elements('not-taken')).to.include.members(['refused_sign_in', 'refused_signature', 'refused_on_merits']);
    });
  }
});

function caseIn(page: Page): string {
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}
