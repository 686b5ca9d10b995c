import { resolve } from 'node:path';
import { expect } from 'chai';
import { assert, asyncProperty, nat, pre } from 'fast-check';
import { readChannel } from '../../../src/definitions/read-folder.ts';
import { createModdle, type ModdleElement } from '../../../src/model/moddle.ts';
import type { Change } from '../../../src/regulation/difference/change.ts';
import { compareDiagrams } from '../../../src/regulation/difference/compare-diagrams.ts';
import { isElement, ownProperties } from '../../../src/regulation/difference/own-properties.ts';
import { readTree } from '../../../src/regulation/difference/read-tree.ts';

/** The smallest of the diagrams, so that many changes can be tried. */
const { xml } = (await readChannel(resolve(import.meta.dirname, '../../../diagrams'), 'karaganda/social-assistance/provider')).content;

/** Something to do to one property of one element of the tree. */
interface Mutation {
  readonly element: ModdleElement;
  readonly name: string;
  readonly value: unknown;
  readonly reference: boolean;
}

describe('difference of two versions: nothing is missed', function () {
  this.timeout(60_000);

  it('should report every single change that the file would show', async () => {
    const moddle = createModdle();
    const before = (await moddle.toXML((await moddle.fromXML(xml)).rootElement)).xml;
    const older = await readTree(before);
    let told = 0;
    await assert(
      asyncProperty(nat(), nat(), nat(), async (which, how, other) => {
        // given a diagram in which one thing is otherwise
        const { rootElement } = await moddle.fromXML(xml);
        const all = mutations(rootElement as ModdleElement);
        const [chosen, another] = [all[which % all.length], all[other % all.length]] as [Mutation, Mutation];
        mutate(chosen, how, another);
        const after = await moddle.toXML(rootElement).then((written) => written.xml, () => before);
        pre(after !== before);

        // then it is told, or the file can no longer be read
        const changes = await readTree(after).then((newer) => compareDiagrams(older, newer), (): readonly Change[] | null => null);
        if (changes !== null) told += 1;
        expect(changes, `${chosen.element.$type} ${chosen.name}`).to.not.deep.equal([]);
      }),
      { numRuns: 40, seed: 20261122 },
    );
    expect(told).to.be.above(25);
  });
});

function mutations(root: ModdleElement): readonly Mutation[] {
  const found: Mutation[] = [];
  const walk = (element: ModdleElement): void => {
    for (const { name, value, reference } of ownProperties(element)) {
      if (name.startsWith('@')) continue;
      found.push({ element, name, value, reference });
      if (!reference) for (const child of Array.isArray(value) ? value : [value]) if (isElement(child)) walk(child);
    }
  };
  walk(root);
  return found;
}

function mutate({ element, name, value, reference }: Mutation, how: number, other: Mutation): void {
  if (Array.isArray(value)) {
    const list = value as unknown[];
    const at = how % list.length;
    if (how % 3 === 0) list.splice(at, 1);
    else if (how % 3 === 1) list.reverse();
    else list.push(...(reference ? [list[at]] : []));
  } else if (typeof value === 'string') {
    if (how % 2 === 0) delete element[name];
    else element[name] = `${value}${how % 10}`;
  } else if (typeof value === 'number') element[name] = value + 1 + (how % 5);
  else if (typeof value === 'boolean') element[name] = !value;
  else if (reference && isElement(other.value)) element[name] = other.element;
  else delete element[name];
}
