import 'bpmn-js-token-simulation/assets/css/bpmn-js-token-simulation.css';
import type { ModuleDeclaration } from 'didi';
import simulation from 'bpmn-js-token-simulation/lib/base';
import disableModeling from 'bpmn-js-token-simulation/lib/features/disable-modeling';
import { CanvasColors } from './canvas-colors.ts';
import { SimulationMode } from './simulation-mode.ts';
import { SimulationWords } from './simulation-words.ts';

/** Plays tokens through the diagram as it is drawn. Without the library's keys, which are letters, and its own switch. */
export const simulationModule: ModuleDeclaration = {
  __depends__: [simulation, disableModeling],
  __init__: ['toggleMode', 'simulationWords'],
  toggleMode: ['type', SimulationMode],
  elementColors: ['type', CanvasColors],
  simulationWords: ['type', SimulationWords],
};
