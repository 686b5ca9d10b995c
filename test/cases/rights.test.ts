import { expect } from 'chai';
import type { Action } from '../../src/cases/actions.ts';
import { actions } from '../../src/cases/actions.ts';
import { type Actor, positions, type Position, type Role, roles } from '../../src/cases/actor.ts';
import { actionsOf, may, mayAtAll, scopesOf, whoMay } from '../../src/cases/rights.ts';

const all = Object.keys(actions) as Action[];
const office = 'department-1';
const centre = 'centre-1';
const ofOffice = { office, takenAt: null, applicant: null };
const ofCentre = { office, takenAt: centre, applicant: null };
const ofCitizen = { office, takenAt: null, applicant: 'citizen' };

function somebody(who: { position?: Position; role?: Role; office?: string | null; id?: string }): Actor {
  return {
    id: who.id ?? 'p',
    name: 'P',
    iin: null,
    office: who.office ?? null,
    positions: who.position === undefined ? [] : [who.position],
    roles: who.role === undefined ? [] : [who.role],
  };
}

describe('rights', () => {
  it('should give nothing to whoever holds nothing, not even at the office they are of', () => {
    const nobody = somebody({ office });
    expect(all.filter((action) => may(nobody, action, ofOffice))).to.deep.equal([]);
    expect(actionsOf(nobody)).to.deep.equal([]);
  });

  it('should give staff of a department its own cases and no others', () => {
    const clerk = somebody({ position: 'counter', office });
    for (const subject of [ofOffice, ofCentre, ofCitizen]) expect(may(clerk, 'case.read', subject)).to.equal(true);
    expect(may(clerk, 'case.read', { ...ofOffice, office: 'department-2' })).to.equal(false);
    expect(may(clerk, 'case.read')).to.equal(false);
  });

  it('should give an operator what was taken at the service centre', () => {
    const operator = somebody({ position: 'operator', office: centre });
    expect(may(operator, 'case.read', ofCentre)).to.equal(true);
    expect(may(operator, 'case.read', { ...ofCentre, takenAt: 'centre-2' })).to.equal(false);
    expect(may(operator, 'case.read', { ...ofOffice, office: centre })).to.equal(false);
  });

  it('should give a citizen their own application, and no look at who works on it', () => {
    const citizen = somebody({ position: 'consumer', id: 'citizen' });
    expect(may(citizen, 'case.read', ofCitizen)).to.equal(true);
    expect(may(citizen, 'journal.read', ofCitizen)).to.equal(false);
    expect(may(citizen, 'case.read', { ...ofCitizen, applicant: 'neighbour' })).to.equal(false);
    expect(may(citizen, 'case.read', ofOffice)).to.equal(false);
  });

  it('should never take a missing office for the same missing office', () => {
    const homeless = somebody({ position: 'operator', office: null });
    expect(may(homeless, 'case.read', ofOffice)).to.equal(false);
    expect(scopesOf(homeless, 'case.list')).to.deep.equal([]);
  });

  it('should count, for a task, only the position the task is for', () => {
    const both: Actor = { ...somebody({ position: 'operator', office: centre, id: 'citizen' }), positions: ['operator', 'consumer'] };
    expect(may(both, 'task.complete', ofCentre, ['operator'])).to.equal(true);
    expect(may(both, 'task.complete', ofCentre, ['consumer'])).to.equal(false);
    expect(may(both, 'task.complete', ofCitizen, ['consumer'])).to.equal(true);
    expect(may(both, 'task.complete', ofCitizen, ['operator'])).to.equal(false);
  });

  it('should let analysts see how many cases stand where, and none of them', () => {
    const analyst = somebody({ role: 'analyst' });
    expect(scopesOf(analyst, 'definition.count')).to.equal('all');
    expect(scopesOf(analyst, 'case.list')).to.deep.equal([]);
    expect(may(analyst, 'case.read', ofOffice)).to.equal(false);
  });

  it('should let auditors read every case and change nothing', () => {
    const auditor = somebody({ role: 'auditor' });
    expect(scopesOf(auditor, 'case.read')).to.equal('all');
    expect(all.filter((action) => may(auditor, action, ofOffice))).to.deep.equal([
      'case.list', 'case.search', 'case.read', 'journal.read', 'journal.audit', 'file.read', 'task.list', 'definition.read',
      'definition.count', 'act.read', 'session.own', 'event.listen',
    ]);
  });

  it('should know every action, and give each to somebody', () => {
    expect(all.filter((action) => whoMay(action).length === 0)).to.deep.equal([]);
    const everybody = [...positions.map((position) => somebody({ position, office })), ...roles.map((role) => somebody({ role }))];
    expect(everybody.filter((person) => !mayAtAll(person, 'session.own'))).to.deep.equal([]);
  });

  it('should say in which relation cases are listed', () => {
    expect(scopesOf(somebody({ position: 'head', office }), 'case.list')).to.deep.equal([
      { party: 'office', id: office },
      { party: 'takenAt', id: office },
    ]);
    expect(scopesOf(somebody({ position: 'operator', office: centre }), 'case.list')).to.deep.equal([{ party: 'takenAt', id: centre }]);
    expect(scopesOf(somebody({ position: 'consumer', id: 'citizen' }), 'case.list')).to.deep.equal([{ party: 'applicant', id: 'citizen' }]);
  });
});
