import { checkContext } from '../../src/check-context.ts';
import { checkAct } from '../../src/regulation/check-act.ts';
import { checks } from '../../src/lint/check-diagram.ts';
import { DiagramUnreadable } from '../../src/model/errors.ts';
import { readDiagram } from '../../src/model/read-diagram.ts';
import type { Judge } from './mutate.ts';

/**
 * What looks at the drawing and not at what it says. A change made on purpose leaves the drawing behind, so these would
 * catch nearly all and prove nothing.
 */
const ofTheDrawing: ReadonlySet<string> = new Set(['bytes-canonical', 'interchange-complete', 'picture-clear']);
/** Slow, and seldom alone in finding something: asked last. */
const slow: ReadonlySet<string> = new Set(['camunda-lint', 'variables-set']);
const others = checks
  .filter(({ name }) => !ofTheDrawing.has(name))
  .toSorted((a, b) => Number(slow.has(a.name)) - Number(slow.has(b.name)));

/** Asks the checks one after the other until one finds something: those against the act first. */
export const judge: Judge = async ({ content }, xml) => {
  try {
    const { act, digest, forms, scenarios } = content;
    const diagram = await readDiagram(xml);
    const context = checkContext({ ...content, xml });
    const operations = new Map([...context.operations].map(([type, { sets }]) => [type, sets]));
    const { formVariables } = context;
    if (digest !== null) {
      const [found] = checkAct({ diagram, digest, act, forms, formVariables, operations, scenarios: scenarios.scenarios });
      if (found !== undefined) return found.check;
    }
    for (const check of others) {
      for (const _ of await check.run(diagram, context)) return check.name;
    }
    return null;
  } catch (error) {
    if (error instanceof DiagramUnreadable) return 'diagram-reads';
    throw error;
  }
};
