import type { Diagram } from '../../model/diagram.ts';
import { StepStuck, UnsupportedDiagram } from '../errors.ts';
import type { Effect, EngineState, OpenItem, Program, Step, Stimulus, Variables } from '../port.ts';
import { openItemFor } from '../open-item-for.ts';
import { apply } from './apply.ts';
import { beginProcess } from './begin-process.ts';
import { compileGraph, type Graph } from './graph.ts';
import { kindOf, repetitionOf } from './kinds.ts';
import { Run } from './run.ts';
import { settle } from './settle.ts';
import { isOwn, loadRun, type NativeState, saveRun } from './state.ts';
import { unsupported } from './unsupported.ts';

/** Compiles a diagram and the diagrams it calls. @throws UnsupportedDiagram */
export function compile(diagram: Diagram, called: ReadonlyMap<string, Diagram> = new Map()): Program {
  const findings = unsupported(diagram, called);
  if (findings.length > 0) throw new UnsupportedDiagram(findings);
  const graph = graphOf(diagram, called, new Map());
  return {
    diagram,
    start: async (variables) => start(graph, variables),
    advance: async (state, stimulus) => advance(graph, state, stimulus),
  };
}

/** `made` holds the graphs already made, so that each called diagram is numbered once. */
function graphOf(diagram: Diagram, called: ReadonlyMap<string, Diagram>, made: Map<string, Graph>): Graph {
  const graphs = new Map<string, Graph>();
  for (const { calledProcess } of diagram.nodes.values()) {
    const target = calledProcess === null ? undefined : called.get(calledProcess);
    if (calledProcess === null || target === undefined) continue;
    const ready = made.get(calledProcess) ?? graphOf(target, called, made);
    made.set(calledProcess, ready);
    graphs.set(calledProcess, ready);
  }
  return compileGraph(diagram, graphs, kindOf, repetitionOf);
}

function start(graph: Graph, variables: Variables): Step {
  const { run, effects } = runOf(graph, structuredClone(variables), [], []);
  beginProcess(run);
  return finish(run, effects, []);
}

function advance(graph: Graph, state: EngineState, stimulus: Stimulus): Step {
  const item = openItemFor(state, stimulus);
  const saved = state.private as NativeState;
  const { run, effects } = runOf(graph, state.variables, state.open.filter(isOwn), saved.passes);
  loadRun(run, saved, state.open);
  apply(run, item, stimulus);
  return finish(run, effects, state.open);
}

function runOf(
  graph: Graph,
  variables: Variables,
  open: readonly OpenItem[],
  passes: NativeState['passes'],
): { run: Run; effects: Effect[] } {
  const effects: Effect[] = [];
  const run = new Run(
    graph,
    variables,
    open,
    passes,
    (effect) => effects.push(effect),
    null,
  );
  return { run, effects };
}

function finish(run: Run, effects: Effect[], before: readonly OpenItem[]): Step {
  settle(run);
  const ended = run.isDone(run.root);
  if (ended) effects.push({ kind: 'ended', element: run.end === null ? run.graph.diagram.processId : run.idOf(run.end) });
  const open = openAfter(before, effects);
  if (!ended && open.length === 0) {
    const joins = [run.root, ...run.tokens.flatMap(({ inner }) => inner ?? [])].flatMap(({ arrivals }) => [...arrivals.keys()]);
    const elements = [...run.tokens.map(({ node }) => node), ...joins].map((node) => run.idOf(node));
    throw new StepStuck('the case has nothing to wait for and has reached no end', [...new Set(elements)]);
  }
  const { variables } = run;
  return { state: { variables, open, ended, private: ended ? null : saveRun(run) }, effects };
}

/** In the order they were opened, those of called processes among them. */
function openAfter(before: readonly OpenItem[], effects: readonly Effect[]): OpenItem[] {
  const open = new Map(before.map((item) => [item.key, item]));
  for (const effect of effects) {
    if (effect.kind === 'opened') open.set(effect.item.key, effect.item);
    else if (effect.kind === 'closed') open.delete(effect.item);
  }
  return [...open.values()];
}
