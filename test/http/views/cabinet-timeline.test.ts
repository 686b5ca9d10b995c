import { expect } from 'chai';
import { readDiagram } from '../../../src/model/read-diagram.ts';
import type { LoadedDefinition } from '../../../src/runtime/api.ts';
import { cabinetStage, plainName } from '../../../src/http/views/cabinet-stage.ts';
import { cabinetTimeline } from '../../../src/http/views/cabinet-timeline.ts';
import { cabinetService } from '../../../src/http/views/cabinet-view.ts';
import { sampleCase, sampleJob, sampleTask } from '../../stores/sample-case.ts';
import { entry } from '../fake-runtime.ts';
import { loadedDefinition, sampleXml } from '../sample-definition.ts';

/** The sample channel with `check` for the applicant and `sign` for the head, numbered as an act numbers them. */
async function portal(): Promise<LoadedDefinition> {
  const xml = sampleXml
    .replace('candidateGroups="counter"', 'candidateGroups="consumer"')
    .replace('name="Подписать"', 'name="Процесс 13. Подписать"')
    .replace('name="Отказ"', 'name="Отказано: подпись не подтверждена"');
  return loadedDefinition({ diagram: await readDiagram(xml) });
}

describe('what a citizen is told', () => {
  let definition: LoadedDefinition;
  before(async () => {
    definition = await portal();
  });

  it('should be the applicant’s steps, the office’s, and the end, without systems and people', () => {
    const record = sampleCase({
      applicant: 'citizen',
      status: 'completed',
      outcome: 'done',
      journal: [
        entry(1, { type: 'case-started', definition: 'k', version: 1, office: 'o' }, 'citizen'),
        entry(2, { type: 'task-opened', element: 'check', pass: 1, dueAt: null }),
        entry(3, { type: 'task-completed', element: 'check', pass: 1, values: 'ab' }, 'citizen'),
        entry(4, { type: 'job-failed', element: 'ask', pass: 1, operation: 'o', attempt: 1, reason: 'r' }),
        entry(5, { type: 'task-opened', element: 'sign', pass: 1, dueAt: null }),
        entry(6, { type: 'task-claimed', element: 'sign', pass: 1 }, 'head'),
        entry(7, { type: 'task-completed', element: 'sign', pass: 1, values: 'ab' }, 'head'),
        entry(8, { type: 'task-opened', element: 'sign', pass: 2, dueAt: null }),
        entry(9, { type: 'case-ended', outcome: 'done' }),
      ],
    });
    expect(cabinetTimeline(record, definition).map(({ kind, text }) => [kind, text])).to.deep.equal([
      ['started', null],
      ['you-did', 'Проверить документы'],
      ['office-received', null],
      ['office-did', 'Подписать'],
      ['ready', 'Готово'],
    ]);
  });

  it('should say how it stands', () => {
    const waiting = sampleCase({ tasks: [sampleTask({ element: 'check', positions: ['consumer'] })] });
    const asking = sampleCase({ tasks: [], jobs: [sampleJob({ element: 'ask' })] });
    const arrived = entry(1, { type: 'task-opened', element: 'sign', pass: 1, dueAt: null });
    expect(cabinetStage(waiting, definition)).to.equal('yours');
    expect(cabinetStage(asking, definition)).to.equal('checking');
    expect(cabinetStage({ ...asking, journal: [arrived] }, definition)).to.equal('office');
    expect(cabinetStage(sampleCase({ status: 'completed', outcome: 'completed' }), definition)).to.equal('ready');
    expect(cabinetStage(sampleCase({ status: 'completed', outcome: 'refused_signature' }), definition)).to.equal('refused');
    expect(cabinetStage(sampleCase({ status: 'withdrawn' }), definition)).to.equal('withdrawn');
  });

  it('should call steps by what is done, not by the act’s numbers', () => {
    expect(plainName(definition, 'sign')).to.equal('Подписать');
    expect(plainName(definition, 'refused')).to.equal('Отказано: подпись не подтверждена');
    expect(plainName(definition, 'nowhere')).to.equal(null);
  });

  it('should offer departments, not service centres, to apply to', () => {
    const department = { id: 'atyrau-city', name: 'Отдел', address: 'ул. Шарипова, 4а' };
    const offices = [department, { id: 'centre-1', name: 'ЦОН', address: '', kind: 'service-centre' as const }];
    const { offices: offered } = cabinetService({ ...definition, act: { ...definition.act, offices } }, [], []);
    expect(offered).to.deep.equal([department]);
  });

  it('should offer a department at the address it has now, not the one the act gave', () => {
    const named = { id: 'atyrau-city', name: 'Отдел', address: 'ул. Шарипова, 4а' };
    const now = { ...named, address: 'ул. Новая, 7', region: 'atyrau', edited: true };
    const { offices: offered } = cabinetService({ ...definition, act: { ...definition.act, offices: [named] } }, [now], []);
    expect(offered).to.deep.equal([{ ...named, address: 'ул. Новая, 7' }]);
  });
});
