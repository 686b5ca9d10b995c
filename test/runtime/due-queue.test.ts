import { expect } from 'chai';
import { array, assert, constant, integer, oneof, property, record } from 'fast-check';
import { DueQueue } from '../../src/runtime/due-queue.ts';

describe('the queue of what is due', () => {
  const command = oneof(
    record({ kind: constant('set' as const), id: integer({ min: 0, max: 9 }), at: integer({ min: 0, max: 50 }) }),
    record({ kind: constant('delete' as const), id: integer({ min: 0, max: 9 }), at: constant(0) }),
    record({ kind: constant('take' as const), id: constant(0), at: integer({ min: 0, max: 50 }) }),
  );

  it('should give out what a plain list would, whatever is put in, put off and taken out', () => {
    assert(
      property(array(command, { maxLength: 400 }), (commands) => {
        const queue = new DueQueue();
        const plain = new Map<string, number>();
        for (const { kind, id, at } of commands) {
          if (kind === 'set') {
            queue.set(String(id), at);
            plain.set(String(id), at);
          } else if (kind === 'delete') {
            queue.delete(String(id));
            plain.delete(String(id));
          } else {
            const due = [...plain].filter(([, then]) => then <= at);
            const taken = queue.takeDue(at);
            expect(taken.toSorted()).to.deep.equal(due.map(([name]) => name).toSorted());
            expect(taken.map((name) => plain.get(name))).to.deep.equal(due.map(([, then]) => then).toSorted((a, b) => a - b));
            for (const name of taken) plain.delete(name);
          }
          expect(queue.first()).to.equal(plain.size === 0 ? null : Math.min(...plain.values()));
          expect(queue.size).to.equal(plain.size);
        }
      }),
      { numRuns: 200 },
    );
  });
});
