import { type Arbitrary, constant, constantFrom, nat, oneof, record } from 'fast-check';
import type { Actor } from '../../../src/cases/actor.ts';
import type { Case } from '../../../src/cases/case.ts';
import type { DueWork } from '../../../src/runtime/due-work.ts';
import type { CaseRuntime } from '../../../src/runtime/case-runtime.ts';
import type { CaseMigrations } from '../../../src/runtime/migration/case-migrations.ts';
import type { MovedClock } from '../../../src/testing/moved-clock.ts';
import { KEY } from '../../runtime/installation.ts';
import { somebody } from './contested-office.ts';

/** Something that somebody, or time, wants of the case. `task` is what it is about; people are told apart by their number. */
export type Deed =
  | { readonly kind: 'claim' | 'release' | 'complete'; readonly task: 'note' | 'seal'; readonly who: number; readonly request: number | null }
  | { readonly kind: 'reassign'; readonly task: 'note' | 'seal'; readonly to: number }
  | { readonly kind: 'withdraw'; readonly who: number; readonly request: number | null }
  | { readonly kind: 'migrate' }
  | { readonly kind: 'attach'; readonly who: number; readonly request: number | null }
  | { readonly kind: 'work' }
  | { readonly kind: 'pass-time'; readonly minutes: number };

export interface Stage {
  readonly runtime: CaseRuntime;
  readonly due: DueWork;
  readonly migrations: CaseMigrations;
  readonly clock: MovedClock;
}

// Few, so that they often want the same.
const who = nat({ max: 1 });
const task = constantFrom('note' as const, 'seal' as const);
/** A key that requests share: they are the same request, sent again. Null: each is one of its own. */
const request = constantFrom(null, 0);

/** Any deed; tasks are what people want most. */
export const deed: Arbitrary<Deed> = oneof(
  { weight: 6, arbitrary: record({ kind: constantFrom('claim' as const, 'release' as const, 'complete' as const, 'complete' as const), task, who, request }) },
  { weight: 2, arbitrary: record({ kind: constant('reassign' as const), task, to: who }) },
  { weight: 1, arbitrary: record({ kind: constant('withdraw' as const), who, request }) },
  { weight: 1, arbitrary: constant({ kind: 'migrate' as const }) },
  { weight: 1, arbitrary: record({ kind: constant('attach' as const), who, request }) },
  { weight: 3, arbitrary: constant({ kind: 'work' as const }) },
  { weight: 2, arbitrary: record({ kind: constant('pass-time' as const), minutes: constantFrom(1, 61, 121) }) },
);

/** Who does the deed, as the journal names them; null where nobody does. */
export function doerOf(wanted: Deed): string | null {
  switch (wanted.kind) {
    case 'claim':
    case 'release':
    case 'complete':
      return `${positionFor(wanted.task)}-${wanted.who}`;
    case 'reassign':
      return 'leader';
    case 'withdraw':
    case 'attach':
      return `counter-${wanted.who}`;
    case 'migrate':
      return 'analyst';
    default:
      return null;
  }
}

/** Does it; answers the case as it then is, null where time alone has passed. @throws what the runtime refuses it with */
export async function doDeed({ runtime, due, migrations, clock }: Stage, id: string, wanted: Deed): Promise<Case | null> {
  const doer = doerOf(wanted) ?? '';
  switch (wanted.kind) {
    case 'claim':
      return runtime.claimTask(id, wanted.task, 1, personFor(wanted));
    case 'release':
      return runtime.releaseTask(id, wanted.task, 1, personFor(wanted));
    case 'complete': {
      const values = wanted.task === 'note' ? { note: doer } : { certificate: 'A1', pin: '1' };
      return runtime.completeTask(id, wanted.task, 1, values, personFor(wanted));
    }
    case 'reassign': {
      const position = positionFor(wanted.task);
      return runtime.reassignTask(id, wanted.task, 1, somebody(`${position}-${wanted.to}`, position), somebody('leader', 'head'));
    }
    case 'withdraw':
      return runtime.withdraw(id, doer, personFor(wanted));
    case 'attach':
      await runtime.addAttachment(id, 'note', 1, { name: `${doer}.pdf`, bytes: new TextEncoder().encode(doer) }, personFor(wanted));
      return null;
    case 'migrate':
      await migrations.move(KEY, 2, { mapping: {}, cases: [id], reason: 'amended' }, { id: 'analyst', name: '', iin: null, office: null, positions: [], roles: ['analyst'] });
      return null;
    case 'pass-time':
      clock.advance(wanted.minutes * 60_000);
      await due.runDue(id);
      return null;
    case 'work':
      await due.runDue(id);
      return null;
  }
}

function positionFor(of: 'note' | 'seal'): 'counter' | 'head' {
  return of === 'note' ? 'counter' : 'head';
}

function personFor(wanted: Extract<Deed, { readonly who: number }>): Actor {
  const position = 'task' in wanted ? positionFor(wanted.task) : 'counter';
  const place = 'task' in wanted ? wanted.task : '';
  const person = somebody(`${position}-${wanted.who}`, position);
  if (wanted.request === null) return person;
  return { ...person, request: { key: `${wanted.kind} ${place} ${wanted.request}`, of: `${wanted.kind} ${place}` } };
}
