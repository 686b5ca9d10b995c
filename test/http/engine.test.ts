import { expect } from 'chai';
import type { EngineView } from '../../src/http/contract.ts';
import { bodyOf, TestServer } from './test-server.ts';

describe('http: the engine of new cases', () => {
  for (const engine of ['native', 'bpmn-engine'] as const) {
    it(`should be told to whoever draws: ${engine}`, async () => {
      const server = await TestServer.start({ engine });
      const analyst = await server.signIn('analyst');
      expect(await bodyOf<EngineView>(await analyst.get('/api/engine'))).to.deep.equal({ engine });
      await server.stop();
    });
  }
});
