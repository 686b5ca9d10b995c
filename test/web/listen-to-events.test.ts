import { expect } from 'chai';
import { listenToEvents } from '../../web/listen-to-events.ts';

class Stream extends EventTarget {
  static readonly CLOSED = 2;
  static readonly made: Stream[] = [];
  closed = false;
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
  after(() => Reflect.deleteProperty(globalThis, 'EventSource'));

  it('should leave no stream open behind a page that was left, and open one when its reader is back', () => {
    // given
    const told: string[] = [];
    const stop = listenToEvents({ onCase: () => {}, onOpen: (again) => told.push(again ? 'again' : 'open'), onLost: () => told.push('lost') }, page);
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
});
