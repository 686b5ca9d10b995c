import { PopupEntries } from 'bpmn-js/lib/features/popup-menu/PopupEntries.js';
import { expect } from 'chai';
import { bpmnEngine } from '../../../src/engine/bpmn-engine/index.ts';
import { nativeEngine } from '../../../src/engine/native/index.ts';
import type { Engine } from '../../../src/engine/port.ts';
import { notationElements } from '../../../src/lint/checks/notation-elements.ts';
import type { CheckContext } from '../../../src/lint/finding.ts';
import { readDiagram } from '../../../src/model/read-diagram.ts';
import { leftOut, offerOf } from '../../../web/modeller/tools/offered-signs.ts';
import { drawnEntry, type Place } from './drawn-entry.ts';

const entries = Object.entries(PopupEntries);
/** What starts something at the process stands at its own start already, or never interrupts anything. */
const pointless = (id: string, place: Place): boolean => place === 'process' && id === 'non-interrupting-message-start';

/** What the engine says against a diagram with nothing in it but the sign. */
async function refusals(engine: Engine, id: string, place: Place): Promise<readonly string[]> {
  const drawn = PopupEntries[id]?.target;
  if (drawn === undefined) throw new Error(`bpmn-js has no entry ${id}`);
  return engine.unsupported(await readDiagram(drawnEntry(drawn, place))).map(({ element, reason }) => `${element}: ${reason}`);
}

describe('the signs the modeller offers', () => {
  for (const engine of [nativeEngine, bpmnEngine]) {
    for (const place of ['process', 'event-sub-process'] as const) {
      it(`should be those that ${engine.name} runs, in the ${place}`, async () => {
        const wrong: string[] = [];
        for (const [id, { target }] of entries) {
          if (place === 'event-sub-process' && target.type !== 'bpmn:StartEvent') continue;
          const offer = offerOf(id, target, { engine: engine.name, inEventSubProcess: place === 'event-sub-process' });
          const said = await refusals(engine, id, place);
          const expected = said.length === 0 && leftOut[id] === undefined && !pointless(id, place);
          if ((offer !== null) !== expected) wrong.push(`${id} is ${offer === null ? 'not offered' : 'offered'}; the engine: ${said.join('; ') || 'runs it'}`);
        }
        expect(wrong.join('\n')).to.equal('');
      });
    }
  }

  it('should stand among those of the acts where the check of the notation knows them', async () => {
    const wrong: string[] = [];
    for (const [id, { target }] of entries) {
      const offer = offerOf(id, target, { engine: 'native', inEventSubProcess: false });
      if (offer === null) continue;
      const faults = [...(await notationElements.run(await readDiagram(drawnEntry(target)), {} as CheckContext))];
      const known = faults.every(({ element }) => element !== 'x');
      if ((offer === 'act') !== known) wrong.push(`${id}: ${offer}`);
    }
    expect(wrong.join('\n')).to.equal('');
  });

  it('should leave out, of what may be published, only what has a reason here', () => {
    for (const id of Object.keys(leftOut)) expect(PopupEntries, id).to.have.property(id);
  });
});
