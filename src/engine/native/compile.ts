import type { Diagram } from '../../model/diagram.ts';
import { EngineFault, UnsupportedDiagram } from '../errors.ts';
import type { EngineState, Program, Step, Stimulus, Variables } from '../port.ts';
import { openItemFor } from '../open-item-for.ts';
import { apply } from './apply.ts';
import { beginProcess } from './begin-process.ts';
import { compileGraph, type Graph } from './graph.ts';
import { kindOf, repetitionOf } from './kinds.ts';
import { isOwn, loadRun, type NativeState } from './state.ts';
import { finish, runOf } from './step-run.ts';
import { unsupported } from './unsupported.ts';

/** Compiles a diagram and the diagrams it calls. @throws UnsupportedDiagram */
export function compile(diagram: Diagram, called: ReadonlyMap<string, Diagram> = new Map()): Program {
  const findings = unsupported(diagram, called);
  if (findings.length > 0) throw new UnsupportedDiagram(findings);
  const graph = graphOf(diagram, called, new Map());
  const program: Program = {
    diagram,
    start: async (variables) => start(graph, variables),
    advance: async (state, stimulus) => advance(graph, state, stimulus),
  };
  compiled.set(program, graph);
  return program;
}

/** What each program was compiled to. */
const compiled = new WeakMap<Program, Graph>();

/** The graph of a program this engine has compiled. @throws EngineFault where another has */
export function graphOfProgram(program: Program): Graph {
  const graph = compiled.get(program);
  if (graph === undefined) throw new EngineFault('the program is of another engine');
  return graph;
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
