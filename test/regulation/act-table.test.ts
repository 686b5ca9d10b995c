import { expect } from 'chai';
import { actTable, type ActTable } from '../../src/regulation/act-table.ts';
import { realChannel, realKeys } from './real-channel.ts';

async function tableOf(key: string): Promise<ActTable> {
  const { diagram, digest, act } = await realChannel(key);
  return actTable(diagram, digest, act);
}

describe('actTable', function () {
  this.timeout(30_000);

  it('should lay each step of every channel beside the element that is the step', async () => {
    for (const key of realKeys()) {
      const { steps } = await tableOf(key);
      for (const { id, elements } of steps) expect(elements[0], `${key} ${id}`).to.equal(id);
    }
  });

  it('should lose no element of any channel', async () => {
    for (const key of realKeys()) {
      const { diagram } = await realChannel(key);
      const { steps, rows, others } = await tableOf(key);
      const told = new Set([...[...steps, ...rows].flatMap(({ elements }) => elements), ...others]);
      expect([...diagram.nodes.keys()].filter((id) => !told.has(id)), key).to.be.empty;
      expect(others.filter((id) => /^(process|condition|check|action)_/.test(id)), key).to.be.empty;
    }
  });

  it('should show a step with its gateway, its end, its deadline, its rows and where it branches', async () => {
    const { steps } = await tableOf('atyrau/unemployment-certificate/office');

    const first = steps.find(({ id }) => id === 'process_1');
    expect(first).to.deep.include({ unit: 'ГУ', paragraph: '6', rows: [1], branch: { ok: 'process_3', fail: 'process_2', rejoins: null } });
    expect(first?.elements).to.deep.equal(['process_1', 'gateway_process_1']);
    expect(first?.deadline?.duration).to.equal('PT10M');
    expect(steps.find(({ id }) => id === 'process_2')?.elements).to.deep.equal(['process_2', 'refused_documents']);
    expect(steps.find(({ id }) => id === 'condition_1')?.elements).to.deep.equal(['condition_1', 'check_1']);
    expect(steps.find(({ id }) => id === 'process_2')?.deadline).to.equal(null);
  });

  it('should tell the parts of a step apart', async () => {
    const { steps } = await tableOf('karaganda/social-assistance/service-centre');

    const parts = steps.filter(({ id }) => id.startsWith('process_8')).map(({ id, elements, deadline }) => [id, elements, deadline?.businessDays ?? deadline?.duration ?? null]);
    expect(parts).to.deep.equal([
      ['process_8_a', ['process_8_a'], 5],
      ['process_8_b', ['process_8_b'], null],
      ['process_8_c', ['process_8_c'], 'PT1H'],
      ['process_8', ['process_8'], 'PT2M'],
    ]);
    expect(steps.find(({ id }) => id === 'process_3')?.elements).to.deep.equal(['process_3', 'process_3_b']);
  });

  it('should name the elements of each row, and the steps they belong to', async () => {
    const { rows } = await tableOf('atyrau/unemployment-certificate/office');

    expect(rows[0]).to.deep.include({ unit: 'ГУ', elements: ['process_1', 'process_3'], steps: ['process_1', 'process_3'] });
    expect(rows.find(({ row }) => row.action === 3)).to.deep.include({ elements: ['action_3'], steps: [] });
  });

  it('should say of a row that nobody carries why, in either language', async () => {
    for (const key of ['atyrau/unemployment-certificate/service-centre', 'aktobe/disabled-children/office']) {
      const { rows, gaps } = await tableOf(key);
      const left = rows.filter(({ elements }) => elements.length === 0);
      expect(left, key).not.to.be.empty;
      expect(gaps.filter(({ kind }) => kind === 'row-not-carried').map(({ subject }) => subject)).to.deep.equal(left.map(({ row }) => String(row.action)));
      for (const { row, leftOut } of left) expect(leftOut, `${key} ${row.action}`).to.include(String(row.action));
    }
  });

  it('should find the steps the table knows nothing of, and none where there is no table', async () => {
    const { gaps } = await tableOf('aktobe/unemployment-certificate/portal');
    expect(gaps).to.deep.equal(['condition_1', 'process_4'].map((subject) => ({ kind: 'step-without-row', subject })));
    expect((await tableOf('karaganda/social-assistance/akim')).gaps).to.be.empty;
  });

  it('should find a step that is not drawn', async () => {
    const { diagram, digest, act } = await realChannel('zhambyl/disabled-children/provider');
    const nodes = new Map([...diagram.nodes].filter(([id]) => id !== 'process_6'));

    const { gaps, steps } = actTable({ ...diagram, nodes }, digest, act);

    expect(gaps).to.deep.include({ kind: 'step-not-drawn', subject: 'process_6' });
    expect(steps.find(({ id }) => id === 'process_6')?.elements).to.be.empty;
  });

  it('should hang each remark on its element, and those of the procedure on none', async () => {
    const { remarks } = await tableOf('atyrau/unemployment-certificate/office');

    expect(remarks[0]).to.deep.equal({ element: null, text: 'Таблица 1 не знает ветвлений: ни устного отказа, ни ручного ввода, ни отказа в подписании в ней нет.' });
    expect(remarks.find(({ text }) => text.startsWith('Перечень участников'))?.element).to.equal('process_4');
  });
});
