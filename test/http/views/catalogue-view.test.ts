import { expect } from 'chai';
import type { ActChannelView, CatalogueAct } from '../../../src/http/contract.ts';
import { actChannelView } from '../../../src/http/views/act-table-view.ts';
import { catalogueView } from '../../../src/http/views/catalogue-view.ts';
import { comparisonView } from '../../../src/http/views/comparison-view.ts';
import type { LoadedDefinition } from '../../../src/runtime/api.ts';
import { realChannel, realKeys } from '../../regulation/real-channel.ts';
import { sampleDefinition } from '../../stores/contract/definition-store-contract.ts';
import { loadedDefinition } from '../sample-definition.ts';

/** A channel of the folder of diagrams as the server has it; of the text of the diagram nothing is asked here. */
async function loaded(key: string): Promise<LoadedDefinition> {
  const { diagram, digest, act } = await realChannel(key);
  return { ...sampleDefinition({ key, digest }), act, diagram, readForms: new Map() };
}

describe('catalogueView', function () {
  this.timeout(30_000);
  let acts: readonly CatalogueAct[];

  before(async () => {
    const definitions = await Promise.all(realKeys().map(loaded));
    acts = catalogueView(definitions, { cases: null, mayStart: ({ key }) => key.endsWith('/office'), now: new Date(0) });
  });

  it('should hold five acts, eighteen services and forty-two channels', () => {
    const services = acts.flatMap((entry) => entry.services);
    const channels = services.flatMap((service) => service.channels);

    expect([acts.length, services.length, channels.length]).to.deep.equal([5, 18, 42]);
  });

  it('should say of each act who made it and whether it is in force', () => {
    const zhambyl = acts.find(({ id }) => id === 'zhambyl')?.act;

    expect(zhambyl).to.deep.include({ number: '23', date: '2013-01-30', publisher: 'Жамбылский областной акимат', state: 'repealed', officialText: null });
    expect(acts.every(({ act }) => act.state === 'in-force' || act.repealedBy !== null)).to.equal(true);
  });

  it('should call comparable what has another channel somewhere', () => {
    const comparable = (region: string, service: string): boolean | undefined =>
      acts.find(({ id }) => id === region)?.services.find(({ id }) => id === service)?.comparable;

    expect(comparable('zhambyl', 'disabled-children')).to.equal(true);
    expect(comparable('karaganda', 'home-care')).to.equal(false);
  });
});

describe('actChannelView', () => {
  const view = async (key: string): Promise<ActChannelView> => actChannelView(await loaded(key), true);

  it('should speak the language of the act', async () => {
    const { table } = await view('aktobe/disabled-children/office');

    expect(table?.steps[0]).to.deep.include({ label: 'басы', place: '8-тармақ, 1) тармақша' });
    expect(table?.steps.find(({ id }) => id === 'condition_1')).to.deep.include({ label: '1 шарт', branch: { ok: '3 үдеріс', fail: '2 үдеріс', rejoins: null } });
    expect(table?.gaps.filter(({ kind }) => kind === 'row-not-carried').map(({ subject }) => subject)).to.include('1-кесте, 6-жол');
  });

  it('should give the service’s deadline with how its days count', async () => {
    const { table } = await view('atyrau/unemployment-certificate/service-centre');

    expect(table?.serviceDeadline).to.deep.equal({ time: '3 рабочих дня', place: 'п. 7, пп. 14', from: null, countsReceiptDay: false, countsIssueDay: false });
    expect(table?.decision).to.deep.equal({ label: 'процесс 12', element: 'process_12', outcomes: ['grant', 'refuse'] });
    expect(table?.rows.find(({ number }) => number === 10)?.leftOut).to.match(/^Строки 10 на схеме нет/);
  });

  it('should tell the parts of a step apart by their letter', async () => {
    const { table } = await view('karaganda/social-assistance/service-centre');

    expect(table?.steps.map(({ label }) => label).slice(-4)).to.deep.equal(['процесс 8 (a)', 'процесс 8 (b)', 'процесс 8 (c)', 'процесс 8']);
    expect(table).to.deep.include({ rows: [], tableNumber: null });
  });

  it('should have no table where the diagram is not tied to an act', async () => {
    expect(actChannelView(await loadedDefinition({ digest: null }), false).table).to.equal(null);
  });
});

describe('comparisonView', () => {
  it('should set what each act says side by side', async () => {
    const [left, right] = [await loaded('zhambyl/disabled-children/provider'), await loaded('aktobe/disabled-children/office')];

    const view = comparisonView('disabled-children', [left, right], left, right);

    expect(view.left.serviceDeadline?.time).to.equal('10 рабочих дней');
    expect(view.right.serviceDeadline).to.equal(null);
    expect(view.right.attachments).to.have.length(5);
    expect(view.steps.find(({ kind }) => kind === 'decide')).to.deep.include({
      left: { id: 'check_2', name: 'Условие 2. Рассмотреть запрос, принять решение', unit: 'Услугодатель', positions: ['specialist'], deadline: null },
    });
  });
});
