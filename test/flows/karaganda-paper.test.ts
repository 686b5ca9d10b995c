import { resolve } from 'node:path';
import { expect } from 'chai';
import type { DefinitionContent } from '../../src/definitions/definition.ts';
import { readChannel } from '../../src/definitions/read-folder.ts';
import { readDiagram } from '../../src/model/read-diagram.ts';
import { isTakingUnit } from '../../src/runtime/is-taking-unit.ts';
import { openFlow } from '../../src/testing/index.ts';

const contentOf = async (key: string): Promise<DefinitionContent> =>
  (await readChannel(resolve(import.meta.dirname, '../../diagrams'), key)).content;

const trace = async (key: string, scenario: string): Promise<string> => {
  const flow = await openFlow(key);
  return (await flow.play(scenario)).trace.join(' ');
};

/** The steps done where the application was taken, in the order of the file. */
async function takenSteps(key: string): Promise<readonly string[]> {
  const { xml, act } = await contentOf(key);
  const diagram = await readDiagram(xml);
  return [...diagram.nodes.values()].filter((node) => node.type === 'userTask' && isTakingUnit({ act, diagram }, node)).map(({ id }) => id);
}

describe('karaganda/social-assistance/akim', () => {
  const key = 'karaganda/social-assistance/akim';
  const letter = 'start process_1 process_2 process_3 process_4';
  const decided = 'process_5 process_6 process_7 process_8 process_9';

  it('should go by letter to the provider, be decided there and be issued by the akim', async () => {
    expect(await trace(key, 'granted')).to.equal(`${letter} ${decided} process_10 gateway_outcome completed`);
  });

  it('should go the same way where help is refused', async () => {
    expect(await trace(key, 'refused-on-merits')).to.equal(`${letter} ${decided} process_10 gateway_outcome refused_on_merits`);
  });

  it('should be done at the akim’s apparatus before the letter goes and when the paper is back', async () => {
    expect(await takenSteps(key)).to.deep.equal(['process_1', 'process_2', 'process_3', 'process_4', 'process_10']);
  });
});

describe('karaganda/social-assistance-certificate/akim', () => {
  it('should never leave the akim’s apparatus', async () => {
    const key = 'karaganda/social-assistance-certificate/akim';
    expect(await takenSteps(key)).to.deep.equal(['process_1', 'process_2', 'process_3', 'process_4', 'process_5']);
    expect(await trace(key, 'granted')).to.equal(
      'start process_1 process_2 process_3 process_4 process_5 gateway_outcome completed',
    );
  });
});
