import { expect } from 'chai';
import { createLog } from '../../src/telemetry/log.ts';
import { errorFields } from '../../src/telemetry/log-fields.ts';
import type { LogLevel } from '../../src/telemetry/log-level.ts';

/** A log and the lines it has written. */
function logged(level: LogLevel = 'debug'): { readonly log: ReturnType<typeof createLog>; readonly lines: () => Record<string, unknown>[]; readonly text: () => string } {
  const written: string[] = [];
  const log = createLog(level, { write: (line: string) => void written.push(line) });
  return { log, lines: () => written.map((line) => JSON.parse(line) as Record<string, unknown>), text: () => written.join('') };
}

describe('the log', () => {
  it('should write a line of JSON with level, time and words', () => {
    const { log, lines } = logged();
    log.warn('a job failed', { case: '5b1f0f0e-0000-4000-8000-000000000000', element: 'Task_ask', operation: 'persons-register.find', attempt: 2 });
    const [line] = lines();
    expect(line).to.include({ level: 'warn', msg: 'a job failed', element: 'Task_ask', operation: 'persons-register.find', attempt: 2 });
    expect(line?.['time']).to.match(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(line).to.not.have.any.keys('pid', 'hostname');
  });

  it('should speak from its level on', () => {
    const { log, lines } = logged('warn');
    log.debug('one');
    log.info('two');
    log.warn('three');
    log.fatal('four');
    expect(lines().map(({ msg }) => msg)).to.deep.equal(['three', 'four']);
  });

  it('should write nothing under a name it does not know, and say which', () => {
    const { log, lines, text } = logged();
    log.info('somebody applied', { applicant: 'Қайратов Әділ', iin: '791115401015', values: { phone: '+77011234567' }, case: 'c-1' });
    expect(lines()[0]).to.include({ case: 'c-1' }).and.to.deep.include({ withheld: ['applicant', 'iin', 'values'] });
    expect(text()).to.not.match(/Қайратов|791115401015|7701/);
  });

  for (const [what, value] of [
    ['a number of a person', '791115401015'],
    ['a name', 'Қайратов Әділ'],
    ['an e-mail address', 'adil@example.kz'],
    ['an object', { name: 'Әділ' }],
    ['a sentence', 'lives in Atyrau'],
  ] as const) {
    it(`should leave out ${what} under a name it knows`, () => {
      const { log, lines } = logged();
      for (const name of ['case', 'element', 'error', 'person', 'setting', 'route']) log.info('moved', { [name]: value });
      for (const line of lines()) {
        expect(line['withheld']).to.have.length(1);
        expect(Object.keys(line)).to.have.members(['level', 'time', 'msg', 'withheld']);
      }
    });
  }

  it('should say where an error came about, and never what it quotes', () => {
    const { log, lines, text } = logged();
    try {
      JSON.parse('{"name": Әділ 791115401015}');
    } catch (error) {
      log.error('a request failed', errorFields(error));
    }
    expect(lines()[0]).to.include({ error: 'SyntaxError' });
    expect(String(lines()[0]?.['frames'])).to.match(/^at /);
    expect(text()).to.not.match(/Әділ|791115401015/);
  });

  it('should keep the code of an error of the system', () => {
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    const { log, lines } = logged();
    log.error('a case could not be saved', errorFields(full));
    expect(lines()[0]).to.include({ code: 'ENOSPC' });
  });

  it('should take whatever is thrown', () => {
    const { log, lines } = logged();
    log.error('odd', errorFields('Әділ'));
    log.error('odd', errorFields(null));
    expect(lines().map(({ error }) => error)).to.deep.equal(['string', 'object']);
  });
});
