import { expect } from 'chai';
import { readdir, readFile } from 'node:fs/promises';
import type { ElementMapping, Migrated, StandFault } from '../../../src/engine/migration.ts';
import { nativeEngine } from '../../../src/engine/native/index.ts';
import { migration } from '../../../src/engine/native/migration/migration.ts';
import type { EngineState, Program, Variables } from '../../../src/engine/port.ts';
import { faultsFrom } from '../../../src/lint/soundness/faults-from.ts';
import { readDiagram } from '../../../src/model/read-diagram.ts';
import { compileFixture, make } from '../engine-suite.ts';
import { calledFixtures, readFixture, readTraces } from '../fixture.ts';
import { effectText, stimulusOf } from '../notation.ts';

const FOLDER = new URL('../../fixtures/engine/', import.meta.url);

/** What is written instead of what, everywhere in the file. */
type Edit = readonly [string | RegExp, string];

async function amended(fixture: string, ...edits: readonly Edit[]): Promise<Program> {
  const xml = await readFile(new URL(`${fixture}.bpmn`, FOLDER), 'utf8');
  const diagram = await readDiagram(edits.reduce((text, [from, to]) => text.replaceAll(from, to), xml));
  return nativeEngine.compile(diagram, await calledFixtures());
}

/** A case of a fixture that has come so far. */
async function reached(fixture: string, steps: readonly string[], variables: Variables = {}): Promise<{ program: Program; state: EngineState }> {
  const program = await compileFixture(nativeEngine, fixture);
  let { state } = await program.start(variables);
  for (const on of steps) ({ state } = await program.advance(state, stimulusOf({ on })));
  return { program, state: saved(state) };
}

function saved(state: EngineState): EngineState {
  return JSON.parse(JSON.stringify(state)) as EngineState;
}

function renamed(id: string, to: string): readonly Edit[] {
  return [[new RegExp(`(?<=["#>])${id}(?=["<])`, 'g'), to]];
}

interface Moved {
  readonly target: Program;
  readonly migrated: Migrated | null;
  readonly faults: readonly string[];
}

async function move(fixture: string, steps: readonly string[], edits: readonly Edit[], mapping: ElementMapping = {}, variables: Variables = {}): Promise<Moved> {
  const { program, state } = await reached(fixture, steps, variables);
  const target = await amended(fixture, ...edits);
  const { migrated, faults } = migration.migrate(state, program, target, mapping);
  return { target, migrated, faults: faults.map(({ reason, element }: StandFault) => `${reason} ${element}`) };
}

function told({ migrated }: Moved): readonly string[] {
  return (migrated?.step.effects ?? []).map(effectText);
}

async function then({ target, migrated }: Moved, ...steps: readonly string[]): Promise<EngineState> {
  if (migrated === null) throw new Error('it did not move');
  let state = saved(migrated.step.state);
  for (const on of steps) ({ state } = await target.advance(state, stimulusOf({ on })));
  return state;
}

describe('migration of a case between versions of a diagram', () => {
  it('should change nothing of any construct where both are the same, at any step of its traces', async () => {
    const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.traces.json'));
    const called = await calledFixtures();
    let looked = 0;
    for (const fixture of files.map((file) => file.replace('.traces.json', ''))) {
      const diagram = await readFixture(fixture);
      const [program, twin] = [nativeEngine.compile(diagram, called), nativeEngine.compile(diagram, called)];
      for (const { steps } of await readTraces(fixture)) {
        let state: EngineState | null = null;
        for (const step of steps.filter(({ fails }) => fails === undefined)) {
          ({ state } = await make(program, state, step));
          if (state.ended) break;
          const { migrated, faults } = migration.migrate(saved(state), program, twin, {});
          expect(faults, fixture).to.deep.equal([]);
          expect([migrated?.step.effects, migrated?.step.state, migrated?.back], fixture).to.deep.equal([[], saved(state), saved(state)]);
          looked += 1;
        }
      }
    }
    expect(looked).to.be.above(400);
  }).timeout(60_000);

  describe('what is armed with an activity', () => {
    it('should be armed where the version adds it, and disarmed where it takes it away', async () => {
      const late = /<bpmn:boundaryEvent id="Late"[^]*?<\/bpmn:boundaryEvent>/g;
      const added = await move('boundary-timers', [], [['<bpmn:boundaryEvent id="Late"', '<bpmn:boundaryEvent id="Sooner"'], ['sourceRef="Late"', 'sourceRef="Sooner"']]);
      expect(told(added)).to.deep.equal(['closed Late#1', 'opened timer Sooner#1 duration P40D']);
      expect((await then(added, 'timer Sooner#1')).ended).to.equal(true);

      const gone = await move('boundary-timers', [], [[late, ''], [/<bpmn:sequenceFlow id="Late_Overdue"[^>]*>/g, ''], [/<bpmn:endEvent id="Overdue">[^]*?<\/bpmn:endEvent>/g, '']]);
      expect(told(gone)).to.deep.equal(['closed Late#1']);
      expect((await then(gone, 'complete Work#1')).ended).to.equal(true);
    });

    it('should not come once more where it has come', async () => {
      const rounds = await move('event-sub-process-timer', ['timer Once#1'], [['<bpmn:userTask id="Work">', '<bpmn:userTask id="Work" name="Work on">']]);
      expect(rounds.faults).to.deep.equal([]);
      expect(rounds.migrated?.step.state.open.map(({ element }) => element)).to.deep.equal(['Round', 'Work']);
    });

    it('should be armed as an event sub-process the version adds', async () => {
      const added = await move('event-sub-process-timer', [], [['id="Note"', 'id="Remark"'], ['id="Once"', 'id="Hourly"'], ['sourceRef="Once"', 'sourceRef="Hourly"']]);
      expect(told(added)).to.deep.equal(['closed Once#1', 'opened timer Hourly#1 duration PT1H']);
      expect((await then(added, 'timer Hourly#1', 'complete Work#1')).ended).to.equal(true);
    });

    it('should wait another time where the version says so, under the key it had', async () => {
      const later = await move('boundary-timers', [], [['P40D', 'P50D']]);
      expect(told(later)).to.deep.equal([]);
      expect(later.migrated?.step.state.open.find(({ key }) => key === 'Late#1')).to.deep.include({ timer: { type: 'duration', value: 'P50D' } });
    });

    it('should follow the events behind an event-based gateway', async () => {
      const { program, state } = await reached('event-based-gateway', [], { term: 'P1D' });
      const events = state.open.map(({ element }) => element);
      const [first = ''] = events;
      const target = await amended('event-based-gateway', ...renamed(first, 'Other'));
      const { migrated } = migration.migrate(state, program, target, {});
      expect(migrated?.step.state.open.map(({ element }) => element)).to.have.members(['Other', ...events.slice(1)]);
    });
  });

  describe('a place', () => {
    it('should be named where it is gone, retyped or waits for something else', async () => {
      const { faults } = await move('parallel', [], renamed('A', 'Other'));
      expect(faults).to.deep.equal(['element-gone A']);
      expect((await move('parallel', [], [['<bpmn:userTask id="A">', '<bpmn:manualTask id="A">'], [/<\/bpmn:userTask>(?=\s*<bpmn:userTask id="B">)/g, '</bpmn:manualTask>']])).faults).to.deep.equal(['kind-changed A']);
      expect((await move('receive-task', [], [[/name="[^"]*" \/>/g, 'name="another" />']])).faults.map((fault) => fault.split(' ')[0])).to.deep.equal(['binding-changed']);
      expect((await move('service-task', [], [[/(?<=taskDefinition type=")[^"]*/g, 'other.operation']])).faults.map((fault) => fault.split(' ')[0])).to.deep.equal(['job-unsettled']);
    });

    it('should be exchanged for the one it is mapped to, told as cancelled and entered', async () => {
      const moved = await move('parallel', ['complete B#1'], renamed('A', 'Other'), { A: 'Other' });
      expect(told(moved)).to.deep.equal(['closed A#1', 'cancelled A#1', 'entered Other#1', 'opened task Other#1']);
      expect(moved.migrated?.items).to.deep.equal([{ before: 'A#1', after: 'Other#1' }]);
      expect((await then(moved, 'complete Other#1')).ended).to.equal(true);
    });

    it('should use no pass of an element twice, whatever became of it before', async () => {
      const { program, state } = await reached('parallel', []);
      const other = await amended('parallel', ...renamed('A', 'Other'));
      const there = migration.migrate(state, program, other, { A: 'Other' }).migrated;
      const again = migration.migrate(there?.step.state ?? state, other, program, { Other: 'A' }).migrated;
      expect(again?.step.state.open.map(({ key }) => key)).to.have.members(['A#2', 'B#1']);
      const third = migration.migrate(again?.step.state ?? state, program, other, { A: 'Other' }).migrated;
      expect(third?.step.state.open.map(({ key }) => key)).to.have.members(['Other#2', 'B#1']);
    });

    it('should go with the sub-process around it, and not out of it', async () => {
      const { program, state } = await reached('sub-process', []);
      const open = state.open.find(({ kind }) => kind !== 'timer');
      const scope = program.diagram.nodes.get(open?.element ?? '')?.scope ?? '';
      const mapped = await move('sub-process', [], renamed(scope, 'Around'), { [scope]: 'Around' });
      expect(mapped.faults).to.deep.equal([]);
      expect(told(mapped)).to.include(`cancelled ${scope}#1`).and.to.include('entered Around#1');
      expect((await move('sub-process', [], renamed(scope, 'Around'))).faults).to.deep.equal([`element-gone ${scope}`]);
    });
  });

  describe('a token gathered at a join', () => {
    it('should wait on where the same flows lead there', async () => {
      const moved = await move('parallel', ['complete A#1'], [['<bpmn:userTask id="B">', '<bpmn:userTask id="B" name="Bee">']]);
      expect((await then(moved, 'complete B#1')).ended).to.equal(true);
    });

    it('should not move where other flows do', async () => {
      const moved = await move('parallel', ['complete A#1'], [['A_Join', 'A_Join_again']]);
      expect(moved.faults).to.deep.equal(['join-changed Join']);
    });
  });

  it('should take what can be undone along, and stay where it could not be undone', async () => {
    const { program, state } = await reached('compensation', []);
    const { state: after } = await program.advance(state, stimulusOf({ on: `complete ${state.open[0]?.key ?? ''}` }));
    const done = state.open[0]?.element ?? '';
    const other = await amended('compensation', ...renamed(done, 'Other'));
    expect(migration.migrate(saved(after), program, other, { [done]: 'Other' }).faults).to.deep.equal([]);
    expect(migration.migrate(saved(after), program, other, {}).faults.map(({ reason, element }) => `${reason} ${element}`)).to.deep.equal([`compensation-changed ${done}`]);
  });

  it('should keep instances with what each has, and pass their scopes by one at a time for the proof', async () => {
    const { program, state } = await reached('multi-instance-sub-process', [], { items: [1, 2, 3], papers: ['a', 'b', 'c'], people: ['a', 'b'] });
    const target = await amended('multi-instance-sub-process', [/name="[^"]*"(?= \/>)/g, '$&']);
    const { migrated } = migration.migrate(state, program, target, {});
    expect(migrated?.step.state.open).to.deep.equal(state.open);
    for (const stands of migrated?.stands ?? []) expect(faultsFrom(target.diagram, stands)).to.deep.equal([]);
  });

  it('should be refused where the case would go on by itself', async () => {
    const moved = await move('conditional-catch', [], [[/<bpmn:condition [^]*?<\/bpmn:condition>/g, '<bpmn:condition xsi:type="bpmn:tFormalExpression">=true</bpmn:condition>']], {}, { paid: false });
    expect(moved.faults.map((fault) => fault.split(' ')[0])).to.deep.equal(['moves-at-once']);
  });

  it('should be found out where it could not come to one proper end there', async () => {
    const decided = await amended('parallel', ['bpmn:parallelGateway', 'bpmn:exclusiveGateway']);
    const parted = await amended('parallel');
    const kindsOf = async (from: Program, to: Program): Promise<readonly string[]> => {
      const { state } = await from.start({});
      const stands = migration.migrate(saved(state), from, to, {}).migrated?.stands ?? [];
      return stands.flatMap((list) => faultsFrom(to.diagram, list).map(({ kind, element }) => `${kind} ${element}`));
    };
    // One token, and a join that waits for two; two tokens, and a merge that lets each through.
    expect(await kindsOf(decided, parted)).to.deep.equal(['deadlock Join']);
    expect(await kindsOf(parted, decided)).to.deep.equal(['left-behind Join']);
    expect(await kindsOf(parted, parted)).to.deep.equal([]);
  });
});
