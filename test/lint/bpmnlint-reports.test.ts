import { globSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import Linter, { type LintReport, type LintRule } from 'bpmnlint/lib/linter.js';
import { bpmnlintReports } from '../../src/lint/bpmnlint-reports.ts';
import { lintConfig, rulesResolver } from '../../src/lint/checks/camunda-lint.ts';
import { DiagramUnreadable } from '../../src/model/errors.ts';
import type { ModdleElement } from '../../src/model/moddle.ts';
import { readDiagram } from '../../src/model/read-diagram.ts';

const root = new URL('../../', import.meta.url);
const files = globSync(['diagrams/*/*/*.bpmn', 'test/fixtures/checks/*/*.bpmn'], { cwd: root }).toSorted();

async function treeOf(file: string): Promise<ModdleElement | null> {
  try {
    return (await readDiagram(readFileSync(new URL(file, root), 'utf8'))).source.rootElement;
  } catch (error) {
    if (error instanceof DiagramUnreadable) return null;
    throw error;
  }
}

/** Rule, element and message of everything that was reported. */
function told(reports: Iterable<readonly [string, readonly LintReport[]]>): string[] {
  return [...reports].flatMap(([rule, found]) => found.map(({ id, message }) => `${rule} <${id}> ${message}`));
}

describe('the rules of bpmnlint, asked in one going through', function () {
  this.timeout(60_000);

  it('should report what bpmnlint itself reports, of every diagram and every fixture', async () => {
    const differing: string[] = [];
    let reported = 0;
    // Kept from file to file, as a worker does from edit to edit: what differs by where it stands would show.
    const silent = new Set<string>();
    for (const file of files) {
      const tree = await treeOf(file);
      if (tree === null) continue;
      const ours = told(bpmnlintReports(tree, await new Linter({ resolver: rulesResolver() }).resolveRules(lintConfig), silent));
      const theirs = told(Object.entries(await new Linter({ resolver: rulesResolver() }).lint(tree, lintConfig)));
      reported += theirs.length;
      if (ours.join('\n') !== theirs.join('\n')) differing.push(file);
    }
    expect(differing).to.deep.equal([]);
    expect(reported).to.be.greaterThan(20);
  });

  it('should ask again only of what was changed, and find the fault in it', async () => {
    const text = readFileSync(new URL('diagrams/atyrau/unemployment-certificate/portal.bpmn', root), 'utf8');
    const silent = new Set<string>();
    const found = async (xml: string): Promise<string[]> => {
      const rules = await new Linter({ resolver: rulesResolver() }).resolveRules(lintConfig);
      return told(bpmnlintReports((await readDiagram(xml)).source.rootElement, rules, silent));
    };
    await found(text);
    const known = silent.size;
    expect(known).to.be.greaterThan(20);
    const broken = text.replace(/source="=[^"]*"/, 'source="=if then"');
    expect((await found(broken)).join()).to.include('camunda-compat/feel');
    // What has a fault is told again each time, and is the only one not known by then.
    expect((await found(broken)).join()).to.include('camunda-compat/feel');
    expect(silent.size).to.equal(known);
  });

  it('should let one rule close an element and another break, and ask the rest', async () => {
    const tree = (await treeOf('test/fixtures/checks/no-deadlock/valid.bpmn')) as ModdleElement;
    const seen: string[] = [];
    const rules: readonly LintRule[] = [
      { name: 'closing', rule: { check: { enter: ({ $type }: ModdleElement) => $type !== 'bpmn:Process', leave: ({ $type }: ModdleElement) => seen.push(`left ${$type}`) } } as LintRule['rule'] },
      { name: 'broken', rule: { check: () => { throw new Error('out of order'); } } },
      { name: 'plain', rule: { check: ({ $type }: ModdleElement) => { seen.push($type); } } as LintRule['rule'] },
    ];
    const reports = bpmnlintReports(tree, rules);
    expect(reports.get('broken')?.map(({ message }) => message)).to.deep.equal(['out of order']);
    expect(seen).to.include.members(['bpmn:StartEvent', 'left bpmn:Process', 'left bpmn:Definitions']);
    expect(seen).not.to.include('left bpmn:StartEvent');
  });
});
