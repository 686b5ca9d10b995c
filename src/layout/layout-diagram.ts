import { createModdle } from '../model/moddle.ts';
import { readDiagram } from '../model/read-diagram.ts';
import { draw } from './draw.ts';
import { makeGrid } from './grid.ts';
import { placeLabels } from './labels.ts';
import { readPlan } from './read-plan.ts';
import { searchPlacement } from './search.ts';
import { makeWires } from './wires.ts';
import { writeInterchange } from './write-interchange.ts';

/**
 * Draws a diagram anew: pools, lanes, black boxes, lines and labels get places; what was there before is dropped.
 * The answer is what bpmn-moddle writes, and always the same for the same diagram.
 * @throws DiagramUnreadable, LayoutUnsupported
 */
export async function layoutDiagram(xml: string): Promise<string> {
  const diagram = await readDiagram(xml);
  const plan = readPlan(diagram);
  const { placement, routes } = searchPlacement(plan);
  const grid = makeGrid(placement);
  const wires = makeWires(plan, placement, grid, routes);
  const drawing = draw(plan, placement, grid, wires);
  const labels = placeLabels(plan, wires, drawing);
  const moddle = createModdle();
  const { rootElement, elementsById } = diagram.source;
  writeInterchange(moddle, rootElement, { plan, drawing, labels, elementsById });
  return (await moddle.toXML(rootElement, { format: true })).xml;
}
