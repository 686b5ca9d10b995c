import { scenarioParts } from '../../../src/scenario-parts.ts';
import { readConfig } from '../../../src/config.ts';
import { readFolder } from '../../../src/definitions/read-folder.ts';
import type { EngineName, EngineState, Engine, Program, Step } from '../../../src/engine/port.ts';
import { runScenario } from '../../../src/testing/run-scenario.ts';

/** The widest state of a channel on each engine, in bytes without the case's variables. */
export interface ChannelStates {
  readonly key: string;
  readonly native: number;
  readonly library: number;
}

/** Runs every scenario of every channel on both engines and measures each state that would be saved. */
export async function statesOfChannels(): Promise<ChannelStates[]> {
  const { entries } = await readFolder(readConfig().diagramsDir);
  const widest = async (engine: EngineName, { key, content }: (typeof entries)[number]): Promise<number> => {
    let most = 0;
    const parts = scenarioParts(content.act, { engine });
    const measured = [...parts.engines].map(([name, each]) => [name, measuring(each, (bytes) => (most = Math.max(most, bytes)))] as const);
    for (const { name } of content.scenarios.scenarios) await runScenario(key, content, name, { ...parts, engines: new Map(measured) });
    return most;
  };
  const states: ChannelStates[] = [];
  for (const entry of entries) {
    states.push({ key: entry.key, native: await widest('native', entry), library: await widest('bpmn-engine', entry) });
  }
  return states;
}

function measuring(engine: Engine, measure: (bytes: number) => void): Engine {
  const told = (step: Step): Step => {
    measure(bytesOf(step.state));
    return step;
  };
  return {
    ...engine,
    compile: (diagram, called): Program => {
      const program = engine.compile(diagram, called);
      return {
        ...program,
        start: async (variables) => told(await program.start(variables)),
        advance: async (state, stimulus) => told(await program.advance(state, stimulus)),
      };
    },
  };
}

/** Of the state as it is saved, less the case's own data. */
export function bytesOf(state: EngineState): number {
  return Buffer.byteLength(JSON.stringify({ ...state, variables: {} }));
}
