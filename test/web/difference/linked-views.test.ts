import { expect } from 'chai';
import { type LinkedView, LinkedViews } from '../../../web/difference/linked-views.ts';
import type { SeenPart } from '../../../web/shared/diagram/seen-part.ts';

/** A canvas that only knows where it is. */
class FakeView implements LinkedView {
  part: SeenPart = { x: 0, y: 0, width: 100, height: 50 };
  /** Where its elements are. */
  readonly #places: Readonly<Record<string, number>>;
  #listener: (seen: SeenPart) => void = () => {};

  constructor(places: Readonly<Record<string, number>>) {
    this.#places = places;
  }

  onMove(listener: (seen: SeenPart) => void): void {
    this.#listener = listener;
  }

  seen(): SeenPart {
    return this.part;
  }

  show(part: SeenPart): void {
    this.part = part;
    this.#listener(part);
  }

  reveal(element: string): void {
    this.show({ ...this.part, x: this.#places[element] ?? 0 });
  }
}

describe('two diagrams that are moved together', () => {
  let one: FakeView;
  let other: FakeView;
  let views: LinkedViews;

  beforeEach(() => {
    [one, other] = [new FakeView({ moved: 300, gone: 40 }), new FakeView({ moved: 500 })];
    views = new LinkedViews(one, other);
  });

  it('should follow one another in place and scale', () => {
    one.show({ x: 10, y: 20, width: 200, height: 100 });
    expect(other.part).to.deep.equal({ x: 10, y: 20, width: 200, height: 100 });
    other.show({ x: 0, y: 5, width: 60, height: 30 });
    expect(one.part).to.deep.equal({ x: 0, y: 5, width: 60, height: 30 });
  });

  it('should show an element on each where it lies, and keep the distance from then on', () => {
    views.reveal('moved', 'moved');
    expect([one.part.x, other.part.x]).to.deep.equal([300, 500]);
    one.show({ ...one.part, x: 310 });
    expect(other.part.x).to.equal(510);
    other.show({ ...other.part, x: 500 });
    expect(one.part.x).to.equal(300);
  });

  it('should take the other side along to what it does not have', () => {
    views.reveal('gone', null);
    expect([one.part.x, other.part.x]).to.deep.equal([40, 40]);
  });

  it('should let each be moved alone', () => {
    views.link(false);
    one.show({ ...one.part, x: 70 });
    expect(other.part.x).to.equal(0);
    views.link(true);
    one.show({ ...one.part, x: 80 });
    expect(other.part.x).to.equal(10);
  });
});
