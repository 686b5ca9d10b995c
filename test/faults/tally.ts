/** What is counted while faults are made. */
export interface Tally {
  /** Processes ended by SIGKILL: servers and state systems. */
  kills: number;
  /** Requests that change something, each time one is sent. */
  sent: number;
  /** … that were answered with success. */
  answered: number;
  /** … that were answered with a refusal (4xx). */
  refused: number;
  /** … that failed (5xx) and were sent again. */
  failed: number;
  /** … whose connection broke, and which were sent again. */
  retried: number;
  /** … of these, broken off by their own sender. */
  vanished: number;
  begun: number;
  ended: number;
  withdrawn: number;
  /** Cases whose whole journal was walked; counted each time. */
  chains: number;
}

export function newTally(): Tally {
  return { kills: 0, sent: 0, answered: 0, refused: 0, failed: 0, retried: 0, vanished: 0, begun: 0, ended: 0, withdrawn: 0, chains: 0 };
}

/** Adds what was counted elsewhere. */
export function addTally(sum: Tally, more: Tally): void {
  for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += more[key];
}
