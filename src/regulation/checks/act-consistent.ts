import type { ActCheck } from '../act-check.ts';
import { stepId } from '../step-id.ts';
import { unitOf } from '../unit-of.ts';
import { told } from '../../model/told.ts';

const TELEPHONE = /(?:\+7|\b8)[\s(-]{0,3}\d{3,5}[\s)-]{1,3}\d[\d\s-]{3,}\d|тел(?:ефон|\.)|факс/i;
const MAIL = /\S@|e-?mail|эл(?:ектронная|\.) почта/i;

/** The act's own file names each thing once and nobody's telephone or e-mail, and the digest speaks in its names. */
export const actConsistent: ActCheck = {
  name: 'act-consistent',
  *run({ act, digest }) {
    if (digest.act !== act.id) yield { element: null, ...told`the digest is of the act "${digest.act}", act.json of "${act.id}"` };
    const names = act.units.flatMap(({ id, name, aliases }) => [...new Set([name, ...aliases].map((one) => one.toLocaleLowerCase('ru')))].map((one) => ({ id, name: one })));
    for (const [what, ids] of [
      [told`unit`, act.units.map(({ id }) => id)],
      [told`unit name`, names.map(({ name }) => name)],
      [told`position`, act.positions.map(({ id }) => id)],
      [told`office`, act.offices.map(({ id }) => id)],
    ] as const) {
      for (const twice of new Set(ids.filter((id, index) => ids.indexOf(id) !== index))) {
        yield { element: null, ...told`act.json has the ${what} "${twice}" twice` };
      }
    }
    for (const { id, name, address } of act.offices) {
      for (const text of [name, address]) {
        if (TELEPHONE.test(text)) yield { element: null, ...told`act.json: the office "${id}" has a telephone number: leave it out` };
        if (MAIL.test(text)) yield { element: null, ...told`act.json: the office "${id}" has an e-mail address: leave it out` };
      }
    }
    const known = new Set(act.positions.map(({ id }) => id));
    for (const [place, { units, positions }] of namesByPlace(digest)) {
      for (const name of units.filter((one) => unitOf(act, one) === null)) {
        yield { element: null, ...told`${place} of the digest names "${name}": act.json has no unit of this name` };
      }
      for (const position of positions.filter((one) => !known.has(one))) {
        yield { element: null, ...told`${place} of the digest names the position "${position}", which act.json does not have` };
      }
    }
  },
};

function namesByPlace({ steps, table }: Parameters<ActCheck['run']>[0]['digest']): readonly (readonly [string, { units: readonly string[]; positions: readonly string[] }])[] {
  return [
    ...steps.map((step) => [stepId(step), { units: [step.actor, ...(step.system === null ? [] : [step.system]), ...step.externals], positions: step.positions }] as const),
    ...(table?.rows ?? []).map(({ action, unit, positions }) => [`row ${action}`, { units: [unit], positions }] as const),
  ];
}
