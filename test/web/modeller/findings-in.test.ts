import { expect } from 'chai';
import { checkContext } from '../../../src/check-context.ts';
import { checkDefinition } from '../../../src/definitions/check-definition.ts';
import { draftedContent } from '../../../src/definitions/drafted-content.ts';
import type { DefinitionContent } from '../../../src/definitions/definition.ts';
import { readFolder } from '../../../src/definitions/read-folder.ts';
import type { EngineName } from '../../../src/engine/port.ts';
import type { CheckContextView, FindingView } from '../../../src/http/contract.ts';
import { checkContextView } from '../../../src/http/views/check-context-view.ts';
import { findingView } from '../../../src/http/views/draft-views.ts';
import { checks } from '../../../src/lint/check-diagram.ts';
import { actChecks } from '../../../src/regulation/check-act.ts';
import { findingsIn } from '../../../web/modeller/live-check/findings-in.ts';
import { pathText } from '../../../web/modeller/path-text.ts';
import { fixtureForms } from '../../lint/fixture.ts';
import { contentOf } from '../../regulation/subject-of.ts';

/** What the worker is told, as it comes over the wire. */
function wireOf(content: DefinitionContent, engine: EngineName): CheckContextView {
  return JSON.parse(JSON.stringify(checkContextView(checkContext(content, engine), content))) as CheckContextView;
}

async function foundByWorker(content: DefinitionContent, engine: EngineName = 'native'): Promise<readonly FindingView[]> {
  const { set, ...installation } = wireOf(content, engine);
  return findingsIn(content.xml, set, installation);
}

async function foundByServer(content: DefinitionContent, engine: EngineName = 'native'): Promise<readonly FindingView[]> {
  return (await checkDefinition(content, checkContext(content, engine))).map(findingView);
}

describe('what the checks find in the browser', function () {
  this.timeout(60_000);

  it('should be what the server finds, in every channel', async () => {
    const { entries } = await readFolder(new URL('../../../diagrams/', import.meta.url).pathname);
    for (const { key, content } of entries) {
      expect(await foundByWorker(content), key).to.deep.equal(await foundByServer(content));
    }
  });

  for (const engine of ['native', 'bpmn-engine'] as const) {
    it(`should be what the server finds, in every faulty diagram, where cases run on ${engine}`, async () => {
      const forms = await fixtureForms();
      const met = new Set<string>();
      for (const { name } of [...checks, ...actChecks]) {
        const content = await contentOf(name, 'invalid', forms);
        const found = await foundByServer(content, engine);
        expect(await foundByWorker(content, engine), name).to.deep.equal(found);
        for (const { check } of found) met.add(check);
      }
      expect([...met]).to.include.members([...checks, ...actChecks].map(({ name }) => name));
    });
  }

  it('should be what the server finds of a part that cannot be read', async () => {
    const content = await contentOf('no-deadlock', 'valid', {});
    const half = { ...content, digest: { service: 'Half' } as unknown as DefinitionContent['digest'] };
    const { faults, content: readable } = await draftedContent(null, half);
    const found = await foundByWorker(half);
    expect(faults).not.to.deep.equal([]);
    expect(found).to.deep.equal([...faults.map(findingView), ...(readable === null ? [] : await foundByServer(readable))]);
    const actless = await foundByWorker({ ...content, act: { id: 7 } as unknown as DefinitionContent['act'] });
    expect(new Set(actless.map(({ check }) => check))).to.deep.equal(new Set(['act-reads']));
  });

  it('should name the way that shows a fault of the flow', async () => {
    const found = await foundByWorker(await contentOf('no-deadlock', 'invalid', {}));
    const fault = found.find(({ check }) => check === 'no-deadlock');
    expect(fault).to.include({ class: 'soundness', element: 'join', blocking: true });
    expect(fault?.path?.at(-1)).to.equal('join');
  });

  it('should be one finding where the diagram cannot be read', async () => {
    const found = await foundByWorker({ ...(await contentOf('no-deadlock', 'invalid', {})), xml: 'no diagram' });
    expect(found.map(({ check, blocking }) => [check, blocking])).to.deep.equal([['diagram-reads', true]]);
  });

  it('should tell a way by the names of its elements', () => {
    const names: Readonly<Record<string, string>> = { start: 'Начало', join: 'Встреча', end: 'Конец' };
    expect(pathText(['start', 'f1', 'join', 'f2', 'join', 'end'], (id) => names[id] ?? null)).to.equal('Начало → Встреча → Конец');
  });
});
