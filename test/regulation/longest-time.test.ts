import { expect } from 'chai';
import { readDiagram } from '../../src/model/read-diagram.ts';
import { longestTime, type LongestTime } from '../../src/regulation/longest-time.ts';
import { realChannel } from './real-channel.ts';

/** A task by its id, with what its deadline says; flows are written `a>b`. */
async function longest(tasks: Readonly<Record<string, string | null>>, flows: readonly string[]): Promise<LongestTime> {
  const work = Object.entries(tasks).map(([id, deadline]) => {
    const extension = deadline === null ? '' : `<bpmn:extensionElements><reg:deadline ${deadline}/></bpmn:extensionElements>`;
    return `<bpmn:task id="${id}">${extension}${ends(id, flows)}</bpmn:task>`;
  });
  const xml = `<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:reg="urn:reglament:1" id="definitions" targetNamespace="t">
    <bpmn:process id="p" isExecutable="true"><bpmn:startEvent id="start">${ends('start', flows)}</bpmn:startEvent>${work.join('')}
    <bpmn:endEvent id="end">${ends('end', flows)}</bpmn:endEvent>
    ${flows.map((flow) => `<bpmn:sequenceFlow id="${name(flow)}" sourceRef="${flow.split('>')[0]}" targetRef="${flow.split('>')[1]}"/>`).join('')}
    </bpmn:process></bpmn:definitions>`;
  return longestTime(await readDiagram(xml));
}

const name = (flow: string): string => `f_${flow.replace('>', '_')}`;

function ends(id: string, flows: readonly string[]): string {
  const incoming = flows.filter((flow) => flow.endsWith(`>${id}`)).map((flow) => `<bpmn:incoming>${name(flow)}</bpmn:incoming>`);
  const outgoing = flows.filter((flow) => flow.startsWith(`${id}>`)).map((flow) => `<bpmn:outgoing>${name(flow)}</bpmn:outgoing>`);
  return [...incoming, ...outgoing].join('');
}

describe('longestTime', () => {
  it('should add up the deadlines one behind the other, business days and calendar time apart', async () => {
    const time = await longest({ a: 'duration="PT10M"', b: 'businessDays="3"', c: 'duration="P1DT30S"' }, ['start>a', 'a>b', 'b>c', 'c>end']);

    expect(time).to.deep.include({ businessDays: 3, seconds: 10 * 60 + 24 * 60 * 60 + 30, deadlines: 3, unlimited: [] });
    expect(time.path).to.deep.equal(['start', 'a', 'b', 'c', 'end']);
  });

  it('should go the longer of two ways, a business day being more than any hours', async () => {
    const flows = ['start>a', 'start>b', 'a>end', 'b>end'];

    expect((await longest({ a: 'duration="PT5M"', b: 'duration="PT1H"' }, flows)).path).to.deep.equal(['start', 'b', 'end']);
    expect((await longest({ a: 'businessDays="1"', b: 'duration="PT99H"' }, flows)).path).to.deep.equal(['start', 'a', 'end']);
  });

  it('should count a shared deadline once, over all that lies between its elements', async () => {
    const shared = 'duration="PT10M" group="row"';

    const time = await longest({ a: shared, b: 'duration="PT1M"', c: null, d: shared, e: 'duration="PT2M"' }, ['start>a', 'a>b', 'b>c', 'c>d', 'd>e', 'e>end']);

    expect(time).to.deep.include({ seconds: 12 * 60, unlimited: [] });
  });

  it('should take the sum of what lies between where that permits less than the shared deadline', async () => {
    const shared = 'duration="PT1H" group="row"';

    const time = await longest({ a: shared, b: shared }, ['start>a', 'a>b', 'b>end']);
    expect(time.seconds).to.equal(3600);
    const crossed = await longest(
      { a: 'duration="PT10M" group="one"', b: 'duration="PT20M" group="two"', c: 'duration="PT10M" group="one"', d: 'duration="PT20M" group="two"' },
      ['start>a', 'a>b', 'b>c', 'c>d', 'd>end'],
    );
    expect(crossed.seconds).to.equal(30 * 60);
  });

  it('should name the work on the way that no deadline covers', async () => {
    const time = await longest({ a: 'duration="PT1M"', b: null }, ['start>a', 'a>b', 'b>end']);

    expect(time).to.deep.include({ seconds: 60, deadlines: 1, unlimited: ['b'] });
  });

  it('should not go a way back', async () => {
    const time = await longest({ a: 'duration="PT1M"', b: 'duration="PT1M"' }, ['start>a', 'a>b', 'b>a', 'b>end']);

    expect(time).to.deep.include({ seconds: 120, path: ['start', 'a', 'b', 'end'] });
  });

  it('should reckon the real channels as by hand', async () => {
    const time = async (key: string): Promise<readonly [number, number]> => {
      const { businessDays, seconds } = longestTime((await realChannel(key)).diagram);
      return [businessDays, seconds];
    };

    // 1 + 8 + 1 + 1 + 5 + 1 business days; 15 + 15 + 60 + 15 minutes.
    expect(await time('karaganda/social-assistance/akim')).to.deep.equal([17, 105 * 60]);
    // Rows 1 to 12 of the table: 10 + 1 + 1 + 1 + 10 + 1 + 1 + 1 + 10, and what follows lies within the last.
    expect(await time('atyrau/unemployment-certificate/office')).to.deep.equal([0, 36 * 60]);
  });
});
