import { resolve } from 'node:path';
import type { Locator } from 'playwright-core';
import type { FolderEntry } from '../../src/definitions/read-folder.ts';
import { readChannel } from '../../src/definitions/read-folder.ts';
import type { Scenario } from '../../src/definitions/scenarios.ts';
import { readDiagram } from '../../src/model/read-diagram.ts';
import type { Diagram } from '../../src/model/diagram.ts';
import { fillForm } from './form-on-screen.ts';

const diagrams = resolve(import.meta.dirname, '../../diagrams');

/** A scenario of a channel, typed into the forms its people see. */
export class ScenarioOnScreen {
  readonly #scenario: Scenario;
  readonly #diagram: Diagram;
  readonly #forms: FolderEntry['content']['forms'];

  private constructor(scenario: Scenario, diagram: Diagram, forms: FolderEntry['content']['forms']) {
    this.#scenario = scenario;
    this.#diagram = diagram;
    this.#forms = forms;
  }

  /** Reads it from the folder of diagrams. */
  static async read(key: string, name: string): Promise<ScenarioOnScreen> {
    const { content } = await readChannel(diagrams, key);
    const scenario = content.scenarios.scenarios.find((other) => other.name === name);
    if (scenario === undefined) throw new Error(`${key} has no scenario ${name}`);
    return new ScenarioOnScreen(scenario, await readDiagram(content.xml), content.forms);
  }

  /** Elements of the tasks, in the order they are done. */
  get tasks(): readonly string[] {
    return Object.keys(this.#scenario.tasks);
  }

  /** Fills the form of the task at the element with what the scenario gives. */
  async fill(element: string, region: Locator): Promise<void> {
    const schema = this.#forms[this.#diagram.nodes.get(element)?.formId ?? ''];
    const given = this.#scenario.tasks[element];
    const [values = {}] = Array.isArray(given) ? given : [given];
    await fillForm(region, schema, values, this.#scenario.verdicts?.[element]);
  }
}
