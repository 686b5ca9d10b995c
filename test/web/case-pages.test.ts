import { expect } from 'chai';
import type { Actor } from '../../src/cases/actor.ts';
import { actionsOf } from '../../src/cases/rights.ts';
import type { JournalEntryView, TaskSummary, TokenView } from '../../src/http/contract.ts';
import { busiest, paintCounts } from '../../web/service/paint-counts.ts';
import { caseEnd } from '../../web/shared/case-end.ts';
import { firstPage } from '../../web/shared/first-page.ts';
import { safeNext } from '../../web/sign-in/safe-next.ts';
import { ChosenFiles, fileKeys } from '../../web/shared/form/chosen-files.ts';
import { certificateChoices } from '../../web/shared/form/certificate-choices.ts';
import { optionsOf } from '../../web/shared/form/options-of.ts';
import { visitsOf } from '../../web/viewer/happened.ts';
import { shownTask } from '../../web/viewer/task-key.ts';
import { whoIsNext } from '../../web/viewer/who-next.ts';

const at = '2026-11-22T05:00:00Z';

function aTask(element: string, change: Partial<TaskSummary> = {}): TaskSummary {
  return {
    case: { id: 'c', number: 'АТ-1' },
    definition: { key: 'a/b/c', version: 1 },
    service: 's',
    language: 'ru',
    element,
    pass: 1,
    name: element,
    positions: ['specialist'],
    openedAt: at,
    dueAt: null,
    overdue: false,
    claimedBy: null,
    mayComplete: true,
    ...change,
  };
}

describe('task that is shown', () => {
  it('should stay the same while it is open, even when somebody else has taken it', () => {
    const taken = aTask('b', { mayComplete: false, claimedBy: { id: 'other', name: 'Ким' } });

    expect(shownTask({ tasks: [aTask('a'), taken] }, 'b#1', 'me')).to.equal(taken);
  });

  it('should be one the person has taken before one that is free', () => {
    const mine = aTask('b', { claimedBy: { id: 'me', name: 'Я' } });

    expect(shownTask({ tasks: [aTask('a'), mine] }, null, 'me')).to.equal(mine);
  });

  it('should be none where the person may do none', () => {
    expect(shownTask({ tasks: [aTask('a', { mayComplete: false })] }, null, 'me')).to.equal(null);
  });
});

function aToken(change: Partial<TokenView>): TokenView {
  return { element: 'a', pass: 1, kind: 'task', since: at, dueAt: null, overdue: false, incident: null, ...change };
}

function sentenceOf(change: Partial<TokenView>, tasks: readonly TaskSummary[] = []): string | undefined {
  return whoIsNext({ tokens: [aToken(change)], tasks }, () => 'Шаг')[0]?.text;
}

describe('who is next', () => {
  it('should name the position, or the person who has taken the task', () => {
    expect(sentenceOf({}, [aTask('a')])).to.equal('Следующий шаг — «Шаг». Его выполняет специалист.');
    expect(sentenceOf({}, [aTask('a', { claimedBy: { id: 'x', name: 'Сериков' } })])).to.equal('Шаг «Шаг» выполняет Сериков.');
  });

  it('should tell a working system from one that failed', () => {
    expect(sentenceOf({ kind: 'job' })).to.contain('Система выполняет');
    expect(sentenceOf({ kind: 'job', incident: 'нет ответа' })).to.equal('Сбой на шаге «Шаг»: нет ответа.');
  });
});

describe('what happened at an element', () => {
  it('should group the journal by pass and name who completed it', () => {
    // given
    const entry = (seq: number, type: string, pass: number, by: string | null): JournalEntryView => ({ seq, at: `${at}${seq}`, by, byFor: null, type, element: 'a', pass, flow: null, note: null });
    const journal = [entry(1, 'entered', 1, null), entry(2, 'task-completed', 1, 'Ахметова'), entry(3, 'left', 1, null), entry(4, 'entered', 2, null)];

    // when
    const visits = visitsOf([...journal, { ...entry(5, 'entered', 1, null), element: 'b' }], 'a');

    // then
    expect(visits.map(({ pass, by, enteredAt, leftAt }) => [pass, by, enteredAt, leftAt])).to.deep.equal([
      [1, 'Ахметова', `${at}1`, `${at}3`],
      [2, null, `${at}4`, null],
    ]);
  });
});

describe('end of a case', () => {
  it('should tell a refusal from a grant by the end event', () => {
    expect(caseEnd('completed', 'refused_on_merits')).to.equal('refused');
    expect(caseEnd('completed', 'completed')).to.equal('completed');
    expect(caseEnd('withdrawn', null)).to.equal('withdrawn');
  });
});

describe('live cases on the diagram', () => {
  const counts = [
    { element: 'a', cases: 5, overdue: 0, incidents: 0 },
    { element: 'b', cases: 2, overdue: 1, incidents: 0 },
    { element: 'c', cases: 0, overdue: 0, incidents: 0 },
  ];

  it('should count overdue cases and incidents apart, and leave empty elements plain', () => {
    const painted = paintCounts([...counts, { element: 'd', cases: 1, overdue: 0, incidents: 1 }]).elements;

    expect(painted.map(({ element, badges }) => [element, badges.map(({ kind, text }) => `${kind} ${text}`).join()])).to.deep.equal([
      ['a', 'count 5'],
      ['b', 'count 2,overdue 1'],
      ['d', 'count 1,incident 1'],
    ]);
  });

  it('should begin where somebody is needed', () => {
    expect(busiest(counts)).to.equal('b');
    expect(busiest([])).to.equal(null);
  });
});

describe('page after signing in', () => {
  it('should be a path of this site and nothing else', () => {
    expect(safeNext('?next=%2Fcases%2F1%3Fa%3D2', '/audit')).to.equal('/cases/1?a=2');
    for (const evil of ['//evil.kz', '/\\evil.kz', 'https://evil.kz', 'javascript:alert(1)', '/\t/evil.kz', '']) {
      expect(safeNext(`?next=${encodeURIComponent(evil)}`, '/audit')).to.equal('/audit');
    }
    expect(safeNext('', '/audit')).to.equal('/audit');
  });

  it('should be the first page of the person where no other was asked for', () => {
    expect(safeNext('?next=%2F', '/audit')).to.equal('/audit');
  });

  it('should follow what each may do', () => {
    const first = (actor: Partial<Actor>): string =>
      firstPage({ actions: actionsOf({ id: 'p', name: 'P', iin: null, office: null, positions: [], roles: [], ...actor }) });
    for (const position of ['counter', 'specialist', 'head', 'akim', 'operator', 'consumer'] as const) {
      expect(first({ positions: [position] }), position).to.equal('/');
    }
    expect(first({ roles: ['administrator'] })).to.equal('/incidents');
    expect(first({ roles: ['analyst'] })).to.equal('/start');
    expect(first({ roles: ['auditor'] })).to.equal('/audit');
    expect(first({ roles: ['analyst', 'auditor'] })).to.equal('/start');
    expect(first({ roles: ['administrator'], positions: ['head'] })).to.equal('/');
    expect(first({})).to.equal('/start');
  });
});

describe('choices of a select', () => {
  it('should come from the schema, or from the data by the key the schema names', () => {
    expect(optionsOf({ values: [{ value: 'yes', label: 'Да' }] }, {})).to.deep.equal([{ value: 'yes', label: 'Да' }]);
    expect(optionsOf({ valuesKey: 'certificates' }, { certificates: ['5F01', null, { value: 7 }] })).to.deep.equal([{ value: '5F01', label: '5F01' }]);
    expect(optionsOf({ valuesKey: 'certificates' }, {})).to.be.empty;
  });
});

describe('certificates to sign with', () => {
  const certificate = { owner: 'Ахметова Динара Маратовна', iin: '•••• 1015', notBefore: '2020-01-01T00:00:00Z', notAfter: '2039-12-31T18:59:59Z' };
  const field = { valuesKey: 'certificates' };

  it('should be known by what the list says of each', () => {
    const data = { certificates: [{ value: '5F0101', label: 'Ахметова', certificate }] };
    expect(certificateChoices(field, data)).to.deep.equal([{ value: '5F0101', ...certificate }]);
    expect(certificateChoices(field, { certificates: [] })).to.deep.equal([]);
  });

  it('should not be taken for certificates where something else is offered', () => {
    expect(certificateChoices(field, { certificates: [{ value: '5F0101', label: 'Ахметова' }] })).to.equal(null);
    expect(certificateChoices(field, {})).to.equal(null);
    expect(certificateChoices({}, { certificates: [] })).to.equal(null);
    expect(certificateChoices({ valuesKey: 'schools' }, { schools: [] })).to.equal(null);
  });
});

describe('chosen files', () => {
  it('should not send a file again that has arrived', () => {
    // given two files, the first of which has been uploaded
    const files = new ChosenFiles();
    const keys = [files.add(new File(['1'], 'a.pdf')), files.add(new File(['2'], 'b.pdf'))];
    files.uploaded(keys[0] ?? '', 'id-1');

    // then
    expect(files.pending(keys)).to.deep.equal([keys[1]]);
    expect(keys.map((key) => files.idOf(key))).to.deep.equal(['id-1', keys[1]]);
  });

  it('should read the keys of a file field only from a list', () => {
    expect(fileKeys(['file-1', 7])).to.deep.equal(['file-1']);
    expect(fileKeys(null)).to.be.empty;
  });
});
