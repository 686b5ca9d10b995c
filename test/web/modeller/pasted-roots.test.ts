import { expect } from 'chai';
import { createModdle, type ModdleElement } from '../../../src/model/moddle.ts';
import { PastedRoots } from '../../../web/modeller/tools/pasted-roots.ts';

type Listener = (pasting: object) => void;

const moddle = createModdle();
const make = (type: string, attributes: Readonly<Record<string, unknown>>): ModdleElement => moddle.create(type, attributes) as ModdleElement;

describe('what is pasted and names a message', () => {
  let before: Listener;
  let after: Listener;
  let own: ModdleElement;

  beforeEach(() => {
    const listeners = new Map<number, Listener>();
    own = make('bpmn:Message', { id: 'm1', name: 'application' });
    const definitions = make('bpmn:Definitions', { rootElements: [own] });
    const roots = new PastedRoots(
      { on: (_event, priority, listener) => void listeners.set(priority, listener as Listener) },
      { getDefinitions: () => definitions },
      { create: (type) => make(type, { id: 'new' }) },
      { copyElement: (from, to) => Object.assign(to, { name: from['name'] }) },
    );
    expect(roots).to.be.instanceOf(PastedRoots);
    const [first, last] = [...listeners.keys()].toSorted((a, b) => b - a);
    before = listeners.get(first ?? 0) ?? (() => {});
    after = listeners.get(last ?? 0) ?? (() => {});
  });

  const pasting = (root: ModdleElement): { descriptor: { referencedRootElement: ModdleElement; businessObject: ModdleElement }; cache: object } => ({
    descriptor: { referencedRootElement: root, businessObject: make('bpmn:ReceiveTask', {}) },
    cache: {},
  });

  it('should name the diagram’s own of that name, whatever its id', () => {
    const one = pasting(make('bpmn:Message', { id: 'elsewhere', name: 'application' }));
    before(one);
    expect(one.descriptor.referencedRootElement).to.equal(own);
  });

  it('should not name another that happens to have the id', () => {
    const one = pasting(make('bpmn:Message', { id: 'm1', name: 'answer' }));
    before(one);
    expect(one.descriptor.referencedRootElement).to.include({ id: 'new', name: 'answer' });
  });

  it('should name one new message with all that is pasted at once', () => {
    // given two that named the same where they were copied; bpmn-js makes each a message of its own
    const answer = make('bpmn:Message', { id: 'm2', name: 'answer' });
    const [one, two] = [pasting(answer), { ...pasting(answer), cache: {} }];
    two.cache = one.cache;
    for (const each of [one, two]) {
      before(each);
      each.descriptor.businessObject['messageRef'] = make('bpmn:Message', { name: 'answer' });
      after(each);
    }
    // then
    expect(one.descriptor.businessObject['messageRef']).to.equal(two.descriptor.businessObject['messageRef']);
  });
});
