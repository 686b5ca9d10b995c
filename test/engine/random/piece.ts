import * as fc from 'fast-check';

/** What an activity waits for, or that it does not. */
export type Work = 'userTask' | 'serviceTask' | 'sendTask' | 'businessRuleTask' | 'receiveTask' | 'task' | 'manualTask';

/** How often an activity is done. `items` is the list. */
export type Repetition = 'once' | 'parallel' | 'sequential' | 'loop';

/** What an event behind an event-based gateway, or between two elements, waits for. */
export type Awaited = 'timer' | 'message' | 'signal' | 'receiveTask';

/** What an event tells and passes. */
export type Told = 'message' | 'message-job' | 'signal' | 'escalation' | 'none';

/** How a way ends before the end of its block. */
export type Stop = 'none' | 'message' | 'signal' | 'error' | 'terminate' | 'escalation';

/** An event on the boundary of an activity, with what it leads to. */
export interface Guard {
  readonly on: 'timer' | 'cycle' | 'message' | 'signal' | 'error' | 'any-error' | 'escalation' | 'conditional';
  readonly interrupting: boolean;
  readonly handler: Piece;
  /** Comes back to the way it left, or ends by itself. */
  readonly meets: boolean;
}

/** An event sub-process of a scope. */
export interface Reaction {
  readonly on: 'timer' | 'message' | 'signal' | 'error' | 'escalation';
  readonly interrupting: boolean;
  readonly body: Piece;
}

/** A piece of a process: one way in, one way out. Nothing in it has a name: that comes when it is drawn. */
export type Piece =
  | { readonly is: 'work'; readonly work: Work; readonly repetition: Repetition; readonly guards: readonly Guard[] }
  | { readonly is: 'call'; readonly repetition: Repetition; readonly guards: readonly Guard[] }
  | {
      readonly is: 'scope';
      readonly body: Piece;
      readonly repetition: Repetition;
      readonly guards: readonly Guard[];
      readonly reactions: readonly Reaction[];
    }
  | { readonly is: 'wait'; readonly awaited: 'timer' | 'message' }
  | { readonly is: 'tell'; readonly told: Told }
  | { readonly is: 'row'; readonly parts: readonly Piece[] }
  | { readonly is: 'choice' | 'parallel' | 'inclusive'; readonly fallback: boolean; readonly ways: readonly Piece[] }
  | { readonly is: 'round'; readonly body: Piece; readonly back: Piece | null }
  | { readonly is: 'race'; readonly ways: readonly { readonly awaited: Awaited; readonly next: Piece | null }[] }
  | { readonly is: 'stop'; readonly stop: Stop }
  | { readonly is: 'link' };

/** Which constructs a model may hold; what is listed twice comes twice as often. */
export interface Profile {
  readonly work: readonly Work[];
  readonly guards: readonly Guard['on'][];
  readonly told: readonly Told[];
  readonly stops: readonly Stop[];
  readonly awaited: readonly Awaited[];
  readonly splits: readonly ('choice' | 'parallel' | 'inclusive')[];
  readonly repetitions: readonly Repetition[];
  /** Whether called processes and sub-processes may be repeated too. */
  readonly repeatsScopes: boolean;
  readonly reactions: readonly Reaction['on'][];
  readonly others: readonly ('call' | 'link')[];
}

/** What both engines run. */
export const BOTH: Profile = {
  work: ['userTask', 'userTask', 'serviceTask', 'sendTask', 'businessRuleTask', 'receiveTask'],
  guards: ['timer', 'cycle', 'message', 'signal', 'error', 'any-error'],
  told: ['message', 'message-job', 'signal'],
  stops: ['none', 'message', 'signal', 'error', 'terminate'],
  awaited: ['timer', 'message', 'signal', 'receiveTask'],
  splits: ['choice', 'parallel'],
  repetitions: ['parallel', 'sequential'],
  repeatsScopes: false,
  reactions: [],
  others: ['call'],
};

/** What the native core runs and a proof of soundness can say something of: nobody waits for a signal alone. */
export const NATIVE: Profile = {
  work: ['userTask', 'userTask', 'serviceTask', 'receiveTask', 'task', 'manualTask'],
  guards: ['timer', 'cycle', 'message', 'signal', 'error', 'any-error', 'escalation', 'conditional'],
  told: ['message', 'message-job', 'signal', 'escalation', 'none'],
  stops: ['none', 'message', 'signal', 'error', 'terminate', 'escalation'],
  awaited: ['timer', 'message', 'receiveTask'],
  splits: ['choice', 'parallel', 'inclusive'],
  repetitions: ['parallel', 'sequential', 'loop'],
  repeatsScopes: true,
  reactions: ['timer', 'message', 'signal', 'error', 'escalation'],
  others: ['call', 'link'],
};

/** What can be made to happen from outside at any given time, so that a given way can be followed. */
export const STEERED: Profile = {
  ...NATIVE,
  // A task that nobody does is over at once: the timer on it is never due.
  work: ['userTask', 'userTask', 'serviceTask', 'receiveTask'],
  guards: ['timer', 'message', 'error', 'any-error', 'escalation'],
  told: ['message', 'message-job', 'escalation', 'none'],
  stops: ['none', 'message', 'error', 'terminate', 'escalation'],
  repetitions: [],
  repeatsScopes: false,
  reactions: ['timer', 'message', 'error', 'escalation'],
  others: ['link'],
};

/** Any piece of at most three levels. */
export function pieces(profile: Profile): fc.Arbitrary<Piece> {
  return fc.letrec<{ piece: Piece; guard: Guard; reaction: Reaction }>((tie) => {
    const once = fc.constant<Repetition>('once');
    const repetition =
      profile.repetitions.length === 0
        ? once
        : fc.oneof({ weight: 4, arbitrary: once }, { weight: 1, arbitrary: fc.constantFrom(...profile.repetitions) });
    const ofScopes = profile.repeatsScopes ? repetition : once;
    const guards = fc.oneof(
      { weight: 3, arbitrary: fc.constant<Guard[]>([]) },
      { weight: 2, arbitrary: fc.array(tie('guard'), { minLength: 1, maxLength: 2 }) },
    );
    const reactions = fc.array(tie('reaction'), { maxLength: profile.reactions.length === 0 ? 0 : 1 });
    const way = fc.record({
      awaited: fc.constantFrom(...profile.awaited),
      next: fc.option(tie('piece'), { nil: null }),
    });
    return {
      guard: fc.record({
        on: fc.constantFrom(...profile.guards),
        interrupting: fc.boolean(),
        handler: tie('piece'),
        meets: fc.boolean(),
      }),
      reaction: fc.record({
        on: fc.constantFrom<Reaction['on']>(...(profile.reactions.length === 0 ? (['message'] as const) : profile.reactions)),
        interrupting: fc.boolean(),
        body: tie('piece'),
      }),
      piece: fc.oneof(
        { maxDepth: 3, depthSize: 'small', withCrossShrink: true },
        // The first one is what everything shrinks to.
        { weight: 3, arbitrary: fc.constant<Piece>({ is: 'work', work: 'userTask', repetition: 'once', guards: [] }) },
        { weight: 3, arbitrary: fc.record({ is: fc.constant('work'), work: fc.constantFrom(...profile.work), repetition, guards }) },
        { weight: 1, arbitrary: fc.record({ is: fc.constant('wait'), awaited: fc.constantFrom('timer', 'message') }) },
        { weight: 1, arbitrary: fc.record({ is: fc.constant('tell'), told: fc.constantFrom(...profile.told) }) },
        { weight: 1, arbitrary: fc.record({ is: fc.constant('stop'), stop: fc.constantFrom(...profile.stops) }) },
        ...profile.others.map((other) =>
          other === 'link'
            ? { weight: 1, arbitrary: fc.constant<Piece>({ is: 'link' }) }
            : { weight: 1, arbitrary: fc.record({ is: fc.constant('call'), repetition: ofScopes, guards }) },
        ),
        { weight: 3, arbitrary: fc.record({ is: fc.constant('row'), parts: fc.array(tie('piece'), { minLength: 2, maxLength: 3 }) }) },
        {
          weight: 5,
          arbitrary: fc.record({
            is: fc.constantFrom(...profile.splits),
            fallback: fc.boolean(),
            ways: fc.array(tie('piece'), { minLength: 2, maxLength: 3 }),
          }),
        },
        {
          weight: 2,
          arbitrary: fc.record({ is: fc.constant('round'), body: tie('piece'), back: fc.option(tie('piece'), { nil: null }) }),
        },
        { weight: 2, arbitrary: fc.record({ is: fc.constant('race'), ways: fc.array(way, { minLength: 2, maxLength: 3 }) }) },
        { weight: 3, arbitrary: fc.record({ is: fc.constant('scope'), body: tie('piece'), repetition: ofScopes, guards, reactions }) },
      ),
    };
  }).piece;
}
