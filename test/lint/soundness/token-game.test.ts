import { expect } from 'chai';
import { soundnessFaults } from '../../../src/lint/soundness/soundness-faults.ts';
import { drawn } from './drawn.ts';
import { faultsIn } from './faults-in.ts';

const timer = '<bpmn:timerEventDefinition />';
const message = '<bpmn:messageEventDefinition />';
const within = { sub: 'subProcess', 'sub.s': 'start', 'sub.t': 'task', 'sub.e': 'end' };
const inside = 'sub.s sub.t sub.e';

describe('the token game', () => {
  describe('of inclusive gateways', () => {
    const pair = { s: 'start', split: 'or', a: 'task', b: 'task', c: 'task', join: 'or', e: 'end' };
    const ways = ['s split a join e', 'split b join', 'split c join'];

    it('should wait at the join for what was chosen, and for no more', async () => {
      expect(faultsIn(await drawn(pair, ...ways))).to.deep.equal([]);
    });

    it('should stand still where a parallel gateway waits for what was not chosen', async () => {
      expect(faultsIn(await drawn({ ...pair, join: 'and' }, ...ways))).to.include('deadlock join');
    });

    it('should end twice where an exclusive gateway lets each through', async () => {
      expect(faultsIn(await drawn({ ...pair, join: 'xor' }, ...ways))).to.deep.equal(['left-behind join']);
    });

    it('should wait at an inclusive join for parallel and for exclusive ways alike', async () => {
      expect(faultsIn(await drawn({ ...pair, split: 'and' }, ...ways))).to.deep.equal([]);
      expect(faultsIn(await drawn({ ...pair, split: 'xor' }, ...ways))).to.deep.equal([]);
    });

    it('should wait at a join inside a round for tokens of this turn only', async () => {
      const nodes = { s: 'start', again: 'xor', split: 'or', a: 'task', b: 'task', join: 'or', which: 'xor', e: 'end' };
      expect(faultsIn(await drawn(nodes, 's again split a join which e', 'split b join', 'which again'))).to.deep.equal([]);
    });
  });

  describe('of complex gateways', () => {
    const some = (condition: string): string => `complexGateway|<bpmn:activationCondition>${condition}</bpmn:activationCondition>`;
    const nodes = { s: 'start', split: 'and', a: 'task', b: 'task', c: 'task', e: 'end' };
    const ways = ['s split a some=waitingForStart e', 'split b some', 'split c some'];

    it('should go on at so many of the tokens and take in those that come late', async () => {
      for (const condition of ['=activationCount >= 2', '=activationCount = 2', '=activationCount > 2', '=1 <= activationCount']) {
        expect(faultsIn(await drawn({ ...nodes, some: some(condition.replace('<', '&lt;').replace('>', '&gt;')) }, ...ways)), condition).to.deep.equal([]);
      }
    });

    it('should stand still where so many never come', async () => {
      expect(faultsIn(await drawn({ ...nodes, split: 'xor', some: some('=activationCount = 2') }, ...ways))).to.include('deadlock some');
      expect(faultsIn(await drawn({ ...nodes, some: some('=activationCount = 4') }, ...ways))).to.include('deadlock some');
    });

    it('should say that it waits for more than come', async () => {
      const [fault] = soundnessFaults(await drawn({ ...nodes, some: some('=activationCount = 4') }, ...ways), 'deadlock');
      expect(fault?.sentence).to.include('its condition does not hold with all that can come').and.include('as many as always come');
    });

    it('should go on a second time at the reset where the way does not ask which it is', async () => {
      const open = ['s split a some e', ...ways.slice(1)];
      expect(faultsIn(await drawn({ ...nodes, some: some('=activationCount = 2') }, ...open))).to.deep.equal(['left-behind some']);
    });

    it('should go another way at the reset, once nothing more can come', async () => {
      const both = { ...nodes, some: some('=activationCount = 2'), f: 'end', aside: 'xor', g: 'end' };
      const flows = ['s split a some=waitingForStart e', 'split b some', 'split c aside some', 'some=not(waitingForStart) f', 'aside g'];
      expect(faultsIn(await drawn(both, ...flows))).to.have.members(['two-outcomes some', 'two-outcomes split']);
    });

    it('should take every token of a round before the next', async () => {
      const round = { s: 'start', back: 'xor', split: 'and', a: 'task', b: 'task', some: some('=activationCount = 2'), again: 'xor', e: 'end' };
      expect(faultsIn(await drawn(round, 's back split a some=waitingForStart again e', 'split b some', 'again back'))).to.deep.equal([]);
    });

    it('should stand still where what has come during the reset is more or less than it goes on with', async () => {
      const round = { s: 'start', back: 'xor', split: 'or', a: 'task', b: 'task', c: 'task', some: some('=activationCount = 1 or activationCount = 3'), again: 'xor', e: 'end' };
      const flows = ['s back split a some=waitingForStart again e', 'split b some', 'split c some'];
      expect(faultsIn(await drawn(round, ...flows))).to.deep.equal([]);
      expect(faultsIn(await drawn(round, ...flows, 'again back'))).to.deep.equal(['deadlock some']);
    });

    it('should not leave its sub-process before the reset', async () => {
      const within = { s: 'start', sub: 'subProcess', 'sub.s': 'start', 'sub.split': 'and', 'sub.a': 'task', 'sub.b': 'task', 'sub.some': some('=activationCount = 1'), 'sub.e': 'end', e: 'end' };
      const flows = ['s sub e', 'sub.s sub.split sub.a sub.some=waitingForStart sub.e', 'sub.split sub.b sub.some'];
      expect(faultsIn(await drawn(within, ...flows))).to.deep.equal([]);
    });

    it('should not be decided where it asks more than how many have come', async () => {
      expect(faultsIn(await drawn({ ...nodes, some: some('=activationCount = 2 or enough') }, ...ways))).to.deep.equal(['undecided some']);
      expect(faultsIn(await drawn({ ...nodes, some: 'complexGateway' }, ...ways))).to.deep.equal(['undecided some']);
    });
  });

  describe('of events', () => {
    it('should let either event come after an event-based gateway', async () => {
      const nodes = { s: 'start', wait: 'eventBasedGateway', late: `intermediateCatchEvent|${timer}`, answer: `intermediateCatchEvent|${message}`, e: 'end', f: 'end' };
      expect(faultsIn(await drawn(nodes, 's wait late e', 'wait answer f'))).to.deep.equal([]);
      const joined = await drawn({ ...nodes, join: 'and' }, 's wait late join e', 'wait answer join', 'join f');
      expect(faultsIn(joined)).to.include('deadlock join');
    });

    it('should let an interrupting timer take the way of its activity', async () => {
      const nodes = { s: 'start', t: 'task', late: `boundaryEvent attachedToRef="t"|${timer}`, e: 'end' };
      expect(faultsIn(await drawn({ ...nodes, join: 'xor' }, 's t join e', 'late join'))).to.deep.equal([]);
      expect(faultsIn(await drawn({ ...nodes, join: 'and' }, 's t join e', 'late join'))).to.include('deadlock join');
    });

    it('should let a timer that does not interrupt go on beside its activity, or never come', async () => {
      const nodes = { s: 'start', t: 'task', late: `boundaryEvent attachedToRef="t" cancelActivity="false"|${timer}`, r: 'task', e: 'end' };
      expect(faultsIn(await drawn({ ...nodes, f: 'end' }, 's t e', 'late r f'))).to.deep.equal([]);
      expect(faultsIn(await drawn({ ...nodes, join: 'and' }, 's t join e', 'late r join'))).to.include('deadlock join');
      expect(faultsIn(await drawn({ ...nodes, join: 'or' }, 's t join e', 'late r join'))).to.deep.equal([]);
      expect(faultsIn(await drawn({ ...nodes, join: 'xor' }, 's t join e', 'late r join'))).to.include('left-behind join');
    });
  });

  describe('of what is begun beside the rest', () => {
    const beside = `boundaryEvent attachedToRef="t" cancelActivity="false"|${timer}`;
    const nodes = { s: 'start', t: 'task', late: beside, later: beside, r: 'task', e: 'end', f: 'end' };

    it('should let it come to its end as often as it was begun', async () => {
      expect(faultsIn(await drawn(nodes, 's t e', 'late r f', 'later r'))).to.deep.equal([]);
    });

    it('should find two tokens that it has parted itself', async () => {
      const parted = { ...nodes, split: 'and', q: 'task' };
      expect(faultsIn(await drawn(parted, 's t e', 'late split r f', 'split q f', 'later q'))).to.include('left-behind f');
    });

    it('should find where it comes to the end of the rest', async () => {
      expect(faultsIn(await drawn(nodes, 's t e', 'late r e', 'later f'))).to.include('left-behind e');
    });
  });

  describe('of events that come again while their activity runs', () => {
    const cycle = (value: string): string => `<bpmn:timerEventDefinition><bpmn:timeCycle>${value}</bpmn:timeCycle></bpmn:timerEventDefinition>`;
    const beside = (event: string): string => `boundaryEvent attachedToRef="t" cancelActivity="false"|${event}`;
    const nodes = { s: 'start', t: 'task', r: 'task', e: 'end', f: 'end', join: 'or' };
    const { f: _own, join, ...meeting } = nodes;

    it('should let each lead to an end of its own', async () => {
      for (const event of [message, cycle('R3/P1D'), cycle('R/P1D')]) {
        const { join: _, ...parted } = { ...nodes, again: beside(event) };
        expect(faultsIn(await drawn(parted, 's t e', 'again r f')), event).to.deep.equal([]);
      }
    });

    it('should let each lead to an end of its own through a link', async () => {
      const link = '<bpmn:linkEventDefinition name="L" />';
      const { join: _, ...parted } = { ...nodes, again: beside(message), to: `intermediateThrowEvent|${link}`, from: `intermediateCatchEvent|${link}` };
      expect(faultsIn(await drawn(parted, 's t e', 'again to', 'from r f'))).to.deep.equal([]);
    });

    it('should find that what joins with the first has gone on when the second comes', async () => {
      for (const event of [message, '<bpmn:signalEventDefinition />', cycle('R3/P1D'), cycle('R/P1D')]) {
        const diagram = await drawn({ ...meeting, join, again: beside(event) }, 's t join e', 'again r join');
        expect(faultsIn(diagram), event).to.deep.equal(['left-behind join']);
      }
    });

    it('should find that the second stands still where a parallel gateway waits for the first', async () => {
      const parted = { ...meeting, join, split: 'and', u: 'task', meet: 'and', again: beside(message) };
      const diagram = await drawn(parted, 's split t join meet e', 'again r join', 'split u meet');
      expect(faultsIn(diagram)).to.deep.equal(['left-behind meet']);
    });

    it('should let a timer that comes once join', async () => {
      for (const event of [timer, cycle('R1/P1D')]) {
        const diagram = await drawn({ ...meeting, join, again: beside(event) }, 's t join e', 'again r join');
        expect(faultsIn(diagram), event).to.deep.equal([]);
      }
    });
  });

  describe('of sub-processes', () => {
    it('should go on when everything inside has ended', async () => {
      const nodes = { s: 'start', ...within, 'sub.split': 'and', 'sub.u': 'task', 'sub.f': 'end', e: 'end' };
      expect(faultsIn(await drawn(nodes, 's sub e', 'sub.s sub.split sub.t sub.e', 'sub.split sub.u sub.f'))).to.deep.equal([]);
    });

    it('should stand still with what stands still inside', async () => {
      const nodes = { s: 'start', ...within, 'sub.x': 'xor', 'sub.u': 'task', 'sub.j': 'and', e: 'end' };
      expect(faultsIn(await drawn(nodes, 's sub e', 'sub.s sub.x sub.t sub.j sub.e', 'sub.x sub.u sub.j'))).to.include('deadlock sub.j');
    });

    it('should take an error past sub-processes to the one that catches it', async () => {
      const error = '<bpmn:errorEventDefinition errorRef="error_lost" />';
      const nodes = { s: 'start', ...within, 'sub.x': 'xor', 'sub.bad': `end|${error}`, caught: `boundaryEvent attachedToRef="sub"|${error}`, mend: 'task', e: 'end', f: 'end' };
      expect(faultsIn(await drawn(nodes, 's sub e', 'caught mend f', 'sub.s sub.x sub.t sub.e', 'sub.x sub.bad'))).to.deep.equal([]);
    });

    it('should let an escalation go on beside, and an interrupting one end the rest', async () => {
      const escalation = '<bpmn:escalationEventDefinition escalationRef="escalation_told" />';
      const nodes = { s: 'start', ...within, 'sub.up': `intermediateThrowEvent|${escalation}`, e: 'end', f: 'end' };
      const flows = ['s sub e', 'told f', 'sub.s sub.up sub.t sub.e'];
      const beside = { ...nodes, told: `boundaryEvent attachedToRef="sub" cancelActivity="false"|${escalation}` };
      expect(faultsIn(await drawn(beside, ...flows))).to.deep.equal([]);
      const instead = { ...nodes, told: `boundaryEvent attachedToRef="sub"|${escalation}` };
      expect(faultsIn(await drawn(instead, ...flows))).to.have.members(['dead e', 'dead sub.t']);
    });

    it('should let an event sub-process begin at any time, once', async () => {
      const start = (interrupting: boolean): string => `start isInterrupting="${interrupting}"|${message}`;
      const nodes = { s: 'start', split: 'and', a: 'task', b: 'task', join: 'and', e: 'end', sub: 'subProcess triggeredByEvent="true"', 'sub.t': 'task', 'sub.e': 'end' };
      for (const interrupting of [true, false]) {
        const diagram = await drawn({ ...nodes, 'sub.s': start(interrupting) }, 's split a join e', 'split b join', inside);
        expect(faultsIn(diagram), `interrupting ${interrupting}`).to.deep.equal([]);
      }
    });

    it('should let nothing more catch where an event sub-process has taken the place of its scope', async () => {
      const error = '<bpmn:errorEventDefinition errorRef="error_lost" />';
      const nodes = { s: 'start', ...within, caught: `boundaryEvent attachedToRef="sub"|${error}`, e: 'end', f: 'end' };
      const over = { 'sub.over': 'subProcess triggeredByEvent="true"', 'sub.over.s': `start|${timer}`, 'sub.over.bad': `end|${error}` };
      const mend = { 'sub.mend': 'subProcess triggeredByEvent="true"', 'sub.mend.s': `start|${error}`, 'sub.mend.e': 'end' };
      const flows = ['s sub e', 'caught f', inside, 'sub.over.s sub.over.bad', 'sub.mend.s sub.mend.e'];
      expect(faultsIn(await drawn({ ...nodes, ...over, ...mend }, ...flows))).to.deep.equal(['dead sub.mend']);
      const thrown = { 'sub.x': 'xor', 'sub.bad': `end|${error}` };
      const before = await drawn({ ...nodes, ...over, ...mend, ...thrown }, 's sub e', 'caught f', 'sub.s sub.x sub.t sub.e', 'sub.x sub.bad', ...flows.slice(3));
      expect(faultsIn(before)).to.deep.equal([]);
    });

    it('should end only the sub-process at a terminate end event inside', async () => {
      const nodes = { s: 'start', ...within, 'sub.split': 'and', 'sub.u': 'task', 'sub.all': 'end|<bpmn:terminateEventDefinition />', t: 'task', e: 'end' };
      expect(faultsIn(await drawn(nodes, 's sub t e', 'sub.s sub.split sub.t sub.e', 'sub.split sub.u sub.all'))).to.deep.equal([]);
    });

    it('should play instances one after another that come at once', async () => {
      const nodes = { s: 'start', split: 'and', a: 'task', b: 'task', ...within, e: 'end' };
      expect(faultsIn(await drawn(nodes, 's split a sub e', 'split b sub', inside))).to.deep.equal(['left-behind sub']);
    });
  });

  it('should take a multi-instance activity for one', async () => {
    const several = 'task|<bpmn:multiInstanceLoopCharacteristics />';
    expect(faultsIn(await drawn({ s: 'start', t: several, e: 'end' }, 's t e'))).to.deep.equal([]);
  });

  it('should name a branch that nothing leads to once, by its first element', async () => {
    const nodes = { s: 'start', t: 'task', e: 'end', a: 'task', b: 'task', join: 'xor' };
    expect(faultsIn(await drawn(nodes, 's t join e', 'a b join'))).to.deep.equal(['dead a']);
  });
});
