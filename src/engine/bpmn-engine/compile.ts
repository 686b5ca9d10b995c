import type { Diagram } from '../../model/diagram.ts';
import { ItemNotOpen, UnsupportedDiagram } from '../errors.ts';
import { withOutputs } from '../mappings.ts';
import { openItemFor } from '../open-item-for.ts';
import type { EngineState, OpenItem, Program, Step, Stimulus, Variables } from '../port.ts';
import { sourceContext } from './source-context.ts';
import { type Compiled, StepRun } from './step.ts';
import { unsupported } from './unsupported.ts';

/** Compiles a diagram and the diagrams it calls. @throws UnsupportedDiagram */
export function compile(diagram: Diagram, called: ReadonlyMap<string, Diagram> = new Map()): Program {
  const findings = unsupported(diagram, called);
  if (findings.length > 0) throw new UnsupportedDiagram(findings);
  return programOf(diagram, called);
}

/**
 * The program of a diagram that has been found fit before; nothing is read of its source. `made` holds the programs already
 * made, so that each called diagram is made once.
 */
export function programOf(diagram: Diagram, called: ReadonlyMap<string, Diagram>, made = new Map<string, Program>()): Program {
  const programs = new Map<string, Program>();
  for (const { calledProcess } of diagram.nodes.values()) {
    const target = calledProcess === null ? undefined : called.get(calledProcess);
    if (calledProcess === null || target === undefined) continue;
    const ready = made.get(calledProcess) ?? programOf(target, called, made);
    made.set(calledProcess, ready);
    programs.set(calledProcess, ready);
  }
  const compiled: Compiled = { diagram, context: sourceContext(diagram), called: programs, diagrams: called };
  return {
    diagram,
    start: (variables) => start(compiled, variables),
    advance: (state, stimulus) => advance(compiled, state, stimulus),
  };
}

async function start(compiled: Compiled, variables: Variables): Promise<Step> {
  const { nodes, processId } = compiled.diagram;
  const event = [...nodes.values()].find(({ type, scope }) => type === 'startEvent' && scope === processId);
  const given = structuredClone(variables);
  const run = await StepRun.begin(compiled, event === undefined ? given : withOutputs(event, {}, given));
  run.run();
  return await run.finish();
}

async function advance(compiled: Compiled, state: EngineState, stimulus: Stimulus): Promise<Step> {
  const item = openItemFor(state, stimulus);
  const run = await StepRun.resume(compiled, state);
  await apply(compiled, run, item, stimulus);
  return await run.finish();
}

async function apply(compiled: Compiled, run: StepRun, item: OpenItem, stimulus: Stimulus): Promise<void> {
  const { draft } = run;
  const [call, ...rest] = item.key.split('/');
  const callElement = call?.slice(0, call.lastIndexOf('#')) ?? '';
  if (rest.length > 0 && call !== undefined) {
    const standing = draft.standings.find(({ element, pass }) => `${element}#${pass}` === call);
    const child = draft.children[call];
    const program = compiled.called.get(draft.node(callElement).calledProcess ?? '');
    if (standing === undefined || child === undefined || program === undefined) throw new ItemNotOpen(item.key);
    return await run.adopt(standing, () => program.advance(child, { ...stimulus, item: rest.join('/') }));
  }
  const standing = draft.standingOf(item);
  if (standing === undefined) throw new ItemNotOpen(item.key);
  if (stimulus.kind === 'error') return run.raise(item.element, stimulus.code, structuredClone(stimulus.variables));
  if (stimulus.kind !== 'timer') {
    const result = structuredClone(stimulus.variables);
    draft.variables = withOutputs(draft.node(item.element), draft.variables, result, item.local);
  }
  if (stimulus.kind === 'complete') run.complete(standing);
  else run.fire(standing);
}
