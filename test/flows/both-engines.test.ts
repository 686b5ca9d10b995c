import { resolve } from 'node:path';
import { expect } from 'chai';
import { scenarioParts } from '../../src/app.ts';
import { readFolder } from '../../src/definitions/read-folder.ts';
import { runScenario } from '../../src/testing/run-scenario.ts';
import { comparingEngine, type PartedStep } from '../engine/differential/comparing-engine.ts';
import { differing } from '../engine/differential/engines.ts';

const { entries } = await readFolder(resolve(import.meta.dirname, '../../diagrams'));

describe('every scenario of every diagram, on both engines', () => {
  for (const { key, content } of entries) {
    it(`should have the same effects at every step: ${key}`, async () => {
      for (const { name, outcome } of content.scenarios.scenarios) {
        // given a case that each step moves on both engines
        const parted: PartedStep[] = [];
        const engine = comparingEngine(differing, (step) => parted.push(step));
        const parts = scenarioParts(content.act);

        // when the scenario is played
        const run = await runScenario(key, content, name, {
          ...parts,
          engines: new Map([[engine.name, engine]]),
          defaultEngine: engine.name,
        });

        // then they have never parted, and the case came where the scenario says
        expect(parted, name).to.deep.equal([]);
        expect(run.outcome, name).to.equal(outcome);
      }
    }).timeout(120_000);
  }
});
