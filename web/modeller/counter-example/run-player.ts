/** What playing a run takes. */
export interface PlayerParts {
  /** Steps of the run, the beginning among them: at least 1. */
  readonly length: number;
  /** Told of each place the player comes to, and whether it goes on by itself. `forward`: it came from the step before. */
  readonly onPlace: (place: RunPlace) => void;
  /** Calls back after so many milliseconds; answers how to call it off. */
  readonly later: (callback: () => void, milliseconds: number) => () => void;
}

/** Where a player stands. */
export interface RunPlace {
  /** The step that is shown, from 0. */
  readonly at: number;
  readonly playing: boolean;
  readonly forward: boolean;
}

/** How long a step is shown while the run plays. */
export const STEP_MS = 1100;

/**
 * Plays a run step by step. It *stands* at a step, or it *plays*: then the next step comes by itself until the last one,
 * where it stands again. Played at the last step it begins anew.
 */
export class RunPlayer {
  readonly #parts: PlayerParts;
  #at = 0;
  #playing = false;
  #callOff: () => void = () => {};

  constructor(parts: PlayerParts) {
    this.#parts = parts;
  }

  play(): void {
    if (this.#atEnd()) this.#at = 0;
    this.#playing = !this.#atEnd();
    this.#tell(false);
  }

  pause(): void {
    this.#playing = false;
    this.#tell(false);
  }

  /** One step on, and stand there. */
  forward(): void {
    this.#playing = false;
    this.#move(1);
  }

  /** One step back, and stand there. */
  back(): void {
    this.#playing = false;
    this.#move(-1);
  }

  /** To the beginning, and stand there. */
  rewind(): void {
    this.#playing = false;
    this.#move(-this.#at);
  }

  /** Nothing comes by itself any more. */
  stop(): void {
    this.#playing = false;
    this.#callOff();
  }

  #move(steps: number): void {
    const to = Math.min(Math.max(this.#at + steps, 0), this.#parts.length - 1);
    const forward = to === this.#at + 1;
    this.#at = to;
    if (this.#atEnd()) this.#playing = false;
    this.#tell(forward);
  }

  #tell(forward: boolean): void {
    this.#callOff();
    this.#parts.onPlace({ at: this.#at, playing: this.#playing, forward });
    if (this.#playing) this.#callOff = this.#parts.later(() => this.#move(1), STEP_MS);
  }

  #atEnd(): boolean {
    return this.#at >= this.#parts.length - 1;
  }
}
