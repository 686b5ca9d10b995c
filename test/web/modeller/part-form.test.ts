import { expect } from 'chai';
import { typedDeadline, writtenDeadline } from '../../../web/modeller/part-form/deadline-text.ts';
import { jsonFaultLine, jsonLines } from '../../../web/modeller/part-form/json-lines.ts';
import { changedAt, movedItem, valueAt } from '../../../web/modeller/part-form/json-path.ts';
import { schemaFaults } from '../../../web/modeller/part-form/schema-faults.ts';
import { digestSchema } from '../../../src/regulation/digest.ts';

describe('a part of a set under a form', () => {
  it('should change one place, and leave the rest and the order of keys as they were', () => {
    const digest = { service: 'А', steps: [{ item: '1' }, { item: '2', part: 'a' }], table: null };
    expect(JSON.stringify(changedAt(digest, ['steps', 1, 'item'], '3'))).to.equal('{"service":"А","steps":[{"item":"1"},{"item":"3","part":"a"}],"table":null}');
    expect(changedAt(digest, ['steps', 1, 'part'], undefined)).to.have.nested.property('steps[1]').that.deep.equals({ item: '2' });
    expect(changedAt(digest, ['table', 'number'], '1')).to.have.deep.property('table', { number: '1' });
    expect(digest).to.have.property('table', null);
    expect(valueAt(digest, ['steps', 7, 'item'])).to.equal(undefined);
  });

  it('should move an item, but not out of its list', () => {
    expect(movedItem(['а', 'б', 'в'], 0, 1)).to.deep.equal(['б', 'а', 'в']);
    expect(movedItem(['а', 'б', 'в'], 0, -1)).to.deep.equal(['а', 'б', 'в']);
    expect(movedItem(['а', 'б', 'в'], 2, 1)).to.deep.equal(['а', 'б', 'в']);
  });

  it('should say what the schema finds, each at its place', () => {
    const faults = schemaFaults(digestSchema.pick({ service: true, paragraphs: true, channel: true, decision: true }), {
      service: 5,
      paragraphs: ['шесть'],
      channel: '',
      decision: { step: 'process_1', outcomes: ['grant'], more: 1 },
    });
    expect([...faults.keys()]).to.have.members(['service', 'paragraphs.0', 'channel', 'decision.outcomes', 'decision']);
    expect(faults.get('channel')).to.deep.equal(['Заполните это поле.']);
    expect(faults.get('decision')?.[0]).to.include('more');
  });
});

describe('a deadline as it is typed', () => {
  it('should be a number of one unit, and as it was when it is written again', () => {
    for (const deadline of [{ duration: 'PT30S' }, { duration: 'PT10M' }, { duration: 'PT2H' }, { duration: 'P3D' }, { businessDays: 5 }, { duration: 'PT1M30S' }]) {
      expect(writtenDeadline(typedDeadline(deadline), undefined)).to.deep.equal(deadline);
    }
    expect(typedDeadline({ duration: 'PT10M' })).to.deep.equal({ amount: '10', unit: 'minutes' });
    expect(typedDeadline({ duration: 'PT1M30S' })).to.deep.equal({ amount: 'PT1M30S', unit: 'other' });
  });

  it('should keep the case it holds for, and a text that is no number for the schema to refuse', () => {
    expect(writtenDeadline({ amount: '3', unit: 'businessDays' }, 'по почте')).to.deep.equal({ businessDays: 3, when: 'по почте' });
    expect(writtenDeadline({ amount: 'три', unit: 'businessDays' }, undefined)).to.deep.equal({ businessDays: 'три' });
    expect(digestSchema.shape.steps.element.shape.deadline.safeParse(writtenDeadline({ amount: 'пять', unit: 'minutes' }, undefined)).success).to.equal(false);
  });
});

describe('a part as its text', () => {
  it('should know the line of every place', () => {
    const lines = jsonLines(JSON.stringify({ scenarios: [{ name: 'a, "b"', tasks: { one: [1, { x: null }] } }, { name: 'c' }] }, null, 2));
    expect(lines.get('scenarios')).to.equal(2);
    expect(lines.get('scenarios.0.name')).to.equal(4);
    expect(lines.get('scenarios.0.tasks.one.1.x')).to.equal(9);
    expect(lines.get('scenarios.1')).to.equal(14);
    expect(lines.get('scenarios.1.name')).to.equal(15);
  });

  it('should say on which line it stops being JSON', () => {
    expect(jsonFaultLine('{\n  "a": 1,\n  "b" 2\n}')).to.equal(3);
    expect(jsonFaultLine('{"a": 1}')).to.equal(null);
  });
});
