import { expect } from 'chai';
import type { WalkTaskView, WalkView } from '../../../src/http/contract.ts';
import { scenariosSchema } from '../../../src/definitions/scenarios.ts';
import { noSteps, requestOf, scenarioOf, withAnswer, withoutLast, withTask, withWait } from '../../../web/modeller/try/walk-steps.ts';
import { fileId, walkValues } from '../../../web/modeller/try/walk-values.ts';

function task(element: string, pass = 1): WalkTaskView {
  return { element, pass, positions: ['counter'], dueAt: null, schema: {}, data: {}, secret: false };
}

const ended: WalkView = {
  now: '2026-03-02T05:30:00.000Z',
  trace: ['start', 'check', 'register', 'check', 'done'],
  flows: [],
  tokens: [],
  next: null,
  waiting: [],
  outcome: 'done',
  documents: [{ title: 'Справка', number: '1', final: true }],
  variables: {},
  late: ['check'],
  asking: [],
  fault: null,
};

describe('a walk through a draft', () => {
  const twice = withTask(withTask(noSteps, task('check'), { inOrder: 'no' }), task('check', 2), { inOrder: 'yes' });

  it('should give the values of a task pass by pass, and its waits', () => {
    const waited = withWait(withWait(twice, task('check', 2), 10), task('check', 2), 5);
    expect(requestOf(waited)).to.deep.equal({ tasks: { check: [{ inOrder: 'no' }, { inOrder: 'yes' }] }, waits: { check: ['PT0M', 'PT15M'] } });
  });

  it('should take back its last task, and the time that passed since', () => {
    const waited = withWait(withWait(twice, task('check', 2), 10), task('sign'), 5);
    expect(requestOf(withoutLast(waited, task('sign')))).to.deep.equal({ tasks: { check: [{ inOrder: 'no' }] } });
  });

  it('should become a scenario as the schema has it, once it has ended', () => {
    const steps = withAnswer(withAnswer(withWait(twice, task('check'), 30), 'register', 'down'), 'never-asked', 'refused');
    const scenario = scenarioOf(steps, ended, { name: 'walked-done', title: 'Выдано' });
    expect(scenariosSchema.parse({ scenarios: [scenario] }).scenarios[0]).to.deep.equal({
      name: 'walked-done',
      title: 'Выдано',
      tasks: { check: [{ inOrder: 'no' }, { inOrder: 'yes' }] },
      waits: { check: 'PT30M' },
      answers: { register: 'down' },
      expect: { passes: ['check', 'check'], late: ['check'], documents: ['Справка'] },
      outcome: 'done',
    });
  });

  it('should have the stub answer again where no failure is chosen', () => {
    expect(requestOf(withAnswer(withAnswer(noSteps, 'register', 'down'), 'register', null))).to.deep.equal({ tasks: {} });
  });
});

describe('values entered on a walk', () => {
  it('should hold no secret, nothing left empty, and of a file its name alone', () => {
    const schema = { components: [{ key: 'password', properties: { secret: 'true' } }, { key: 'scan' }] };
    const values = { password: 'demo', scan: [fileId('Скан паспорта.jpeg')], remark: '', ticked: false, empty: [], decision: 'grant' };
    expect(walkValues(values, schema)).to.deep.equal({ scan: [{ file: 'Скан паспорта.pdf' }], decision: 'grant' });
  });
});
