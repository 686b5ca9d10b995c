import { mock } from 'node:test';
import { expect } from 'chai';
import { listenToEvents } from '../../web/listen-to-events.ts';

class Stream extends EventTarget {
  static readonly CLOSED = 2;
  static readonly made: Stream[] = [];
  closed = false;
  readyState = 0;
  constructor() {
    super();
    Stream.made.push(this);
  }

  close(): void {
    this.closed = true;
  }
}

describe('listenToEvents', () => {
  const page = new EventTarget();

  before(() => Object.assign(globalThis, { EventSource: Stream }));
  beforeEach(() => void Stream.made.splice(0));
  after(() => Reflect.deleteProperty(globalThis, 'EventSource'));

  it('should leave no stream open behind a page that was left, and open one when its reader is back', () => {
    // given
    const told: string[] = [];
    const stop = listenToEvents({ onCase: () => {}, onOpen: (again) => told.push(again ? 'again' : 'open'), onLost: () => told.push('lost'), isOver: () => false }, page);
    Stream.made[0]?.dispatchEvent(new Event('open'));

    // when
    page.dispatchEvent(new Event('pagehide'));
    expect(Stream.made.map(({ closed }) => closed)).to.deep.equal([true]);
    page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    Stream.made[1]?.dispatchEvent(new Event('open'));

    // then what was missed meanwhile is fetched
    expect(told).to.deep.equal(['open', 'again']);
    stop();
    expect(Stream.made.map(({ closed }) => closed)).to.deep.equal([true, true]);
  });

  it('should notice a session that ended while the server was away, and ask no more', () => {
    // given a stream that broke off, and a server that is not back yet
    mock.timers.enable({ apis: ['setTimeout'] });
    let lost = 0;
    let over = false;
    const stop = listenToEvents({ onCase: () => {}, onOpen: () => {}, onLost: () => (lost += 1), isOver: () => over }, page);
    Stream.made[0]?.dispatchEvent(new Event('error'));
    expect(lost).to.equal(1);

    // when it is back and refuses the stream
    refuse();
    expect(lost).to.equal(2);
    mock.timers.tick(1000);
    over = true;
    refuse();

    // then nothing is opened again
    mock.timers.tick(3_600_000);
    expect(Stream.made).to.have.length(2);
    stop();
    mock.timers.reset();
  });

  function refuse(): void {
    const last = Stream.made.at(-1) ?? expect.fail();
    last.readyState = Stream.CLOSED;
    last.dispatchEvent(new Event('error'));
  }
});
