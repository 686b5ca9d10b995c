import { resolve } from 'node:path';
import { expect } from 'chai';
import { type Arbitrary, assert, asyncProperty, constantFrom, date, nat, record, string } from 'fast-check';
import type { Case } from '../../src/cases/case.ts';
import { type FolderEntry, readEntry } from '../../src/definitions/read-folder.ts';
import { type Scenario, scenariosSchema } from '../../src/definitions/scenarios.ts';
import { readCalendars } from '../../src/read-calendars.ts';
import { scenarioParts } from '../../src/scenario-parts.ts';
import { recordCase, type RecordedScenario } from '../../src/testing/record/record-case.ts';
import { playOnStage, type ScenarioParts } from '../../src/testing/run-scenario.ts';
import { setStage } from '../../src/testing/stage.ts';
import { tryScenarios } from '../../src/testing/try-scenarios.ts';

const folder = resolve(import.meta.dirname, '../../diagrams');
const { calendar } = await readCalendars(folder);
const office = await channel('atyrau/unemployment-certificate/office');

function channel(key: string): Promise<FolderEntry> {
  return readEntry(folder, resolve(folder, `${key}.bpmn`));
}

function partsOf({ content }: FolderEntry): ScenarioParts {
  return scenarioParts(content.act, { calendar, papers: 'blank' });
}

/** A case that went through a scenario of the channel, changed so, on an afternoon in May. */
async function caseOf(entry: FolderEntry, name: string, change: Partial<Scenario> = {}): Promise<Case> {
  const scenario = entry.content.scenarios.scenarios.find((other) => other.name === name)!;
  const stage = await setStage(entry.key, entry.content);
  const { subject, fault } = await playOnStage(stage, { ...scenario, ...change }, partsOf(entry), new Date('2026-05-14T09:12:00Z'));
  if (fault !== null) throw fault;
  return subject!;
}

function recorded(entry: FolderEntry, subject: Case): Promise<RecordedScenario> {
  return recordCase(subject, entry.key, entry.content, partsOf(entry));
}

/** What was entered in the case of somebody whom no register knows. */
function tasksOf(person: Readonly<Record<string, string>>): Scenario['tasks'] {
  const { tasks } = office.content.scenarios.scenarios.find(({ name }) => name === 'person-by-hand')!;
  const { surname, givenName, birthDate, ...application } = person;
  return { ...tasks, process_3: { postalCode: '060005', ...application }, process_5: { surname, givenName, birthDate, originalSeen: true } };
}

/** A number with its control digit, of somebody born on that day. */
function iinOf(birthDate: string, serial: number): string | null {
  const digits = `${birthDate.slice(2, 4)}${birthDate.slice(5, 7)}${birthDate.slice(8, 10)}3${String(serial).padStart(4, '0')}`;
  const sum = (weights: readonly number[]): number => weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0) % 11;
  const first = sum([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  const control = first === 10 ? sum([3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) : first;
  return control === 10 ? null : `${digits}${control}`;
}

describe('a scenario that is recorded from a case', () => {
  it('should pass when it is tried, and name what the case ended with', async () => {
    // given
    const subject = await caseOf(office, 'granted-by-email');

    // when
    const { scenario, departure } = await recorded(office, subject);

    // then
    expect(departure).to.equal(null);
    const scenarios = scenariosSchema.parse({ scenarios: [scenario] });
    const [tried] = await tryScenarios(office.key, { ...office.content, scenarios }, partsOf(office));
    expect(tried!.faults).to.deep.equal([]);
    expect(scenario).to.include({ name: 'recorded-completed', outcome: 'completed' });
    expect(scenario.expect).to.have.property('documents').that.deep.equals(['Справка безработного']);
  });

  it('should hold nothing that was entered about a person, whoever it was', async () => {
    const letters = string({ unit: constantFrom('б', 'в', 'г', 'д', 'ж', 'з', 'к', 'л', 'м'), minLength: 7, maxLength: 12 });
    const digits = (length: number): Arbitrary<string> => string({ unit: constantFrom('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'), minLength: length, maxLength: length });
    const birthDates = date({ min: new Date('1950-01-01'), max: new Date('1999-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
    const people = record({ surname: letters, givenName: letters, birthDate: birthDates, phone: digits(11), identityCardNumber: digits(9), sik: digits(16), serial: nat(9999) })
      .map(({ serial, ...person }) => ({ ...person, iin: iinOf(person.birthDate, serial) }))
      .filter((person): person is typeof person & { iin: string } => person.iin !== null);
    await assert(
      asyncProperty(people, async (person) => {
        // given
        const subject = await caseOf(office, 'person-by-hand', { tasks: tasksOf(person) });

        // when
        const { scenario, departure } = await recorded(office, subject);

        // then
        const text = JSON.stringify(scenario);
        expect(Object.values(person).filter((value) => text.includes(value))).to.deep.equal([]);
        expect(departure).to.equal(null);
      }),
      { numRuns: 4 },
    );
  });

  it('should say the same of the same person everywhere', async () => {
    const entry = await channel('karaganda/child-allowance/service-centre');
    const { scenario } = await recorded(entry, await caseOf(entry, 'granted-by-notarial-power'));
    const { iin, representativeIin } = scenario.tasks['process_2'] as Record<string, unknown>;
    expect(iin).to.match(/^\d{12}$/);
    expect(representativeIin).to.match(/^\d{12}$/).and.not.to.equal(iin);
  });

  it('should keep failures of systems, how long tasks took where it mattered, and what was late', async () => {
    // given
    const change = { answers: { process_4: ['down' as const, 'down' as const] }, waits: { process_12: 'PT15M' } };
    const subject = await caseOf(office, 'granted', change);

    // when
    const { scenario, departure, unmet } = await recorded(office, subject);

    // then it begins at the same time of the same weekday, on a day of its own
    expect(departure).to.equal(null);
    expect(unmet).to.deep.equal([]);
    expect(scenario.answers).to.deep.equal({ process_4: ['down', 'down'] });
    expect(scenario.waits).to.have.property('process_12', 'PT15M');
    expect(scenario.expect?.late).to.include('process_12');
    expect(scenario.begins).to.equal('2026-03-05T09:12:00.000Z');
  });

  it('should keep of a secret what was answered about it', async () => {
    const portal = await channel('atyrau/unemployment-certificate/portal');
    const { scenario, departure } = await recorded(portal, await caseOf(portal, 'refused-sign-in'));
    expect(departure).to.equal(null);
    expect(Object.values(scenario.verdicts ?? {})).to.deep.equal(['refused']);
    expect(JSON.stringify(scenario)).not.to.include('password');
  });

  it('should say where it departs from the case', async () => {
    // given the diagram has since been turned round
    const subject = await caseOf(office, 'granted');
    const xml = office.content.xml.replaceAll('documentsInOrder = "yes"', 'documentsInOrder = "turned"').replaceAll('documentsInOrder = "no"', 'documentsInOrder = "yes"');
    expect(xml).not.to.equal(office.content.xml);

    // when
    const { departure } = await recorded({ ...office, content: { ...office.content, xml } }, subject);

    // then
    expect(departure).to.include({ after: 'gateway_process_1', recorded: 'process_3', played: 'process_2' });
  });

  it('should be made of no case that is under way', async () => {
    const subject = await caseOf(office, 'granted');
    const under = { ...subject, status: 'active' as const, outcome: null };
    const fault: unknown = await recorded(office, under).catch((error: unknown) => error);
    expect(fault).to.have.property('code', 'case-not-ended');
  });
});
