import { expect } from 'chai';
import { PassThrough } from 'node:stream';
import { readPassword } from '../../src/cli/read-password.ts';
import { rejection } from '../stores/temporary-folder.ts';

describe('readPassword', () => {
  let shown: string;
  let raw: boolean[];

  /** Given a person at a terminal who types this at each question. */
  function terminal(...answers: readonly string[]): Parameters<typeof readPassword>[0] {
    shown = '';
    raw = [];
    const left = [...answers];
    const input = Object.assign(new PassThrough(), {
      isTTY: true,
      setRawMode: (on: boolean) => {
        raw.push(on);
        return input;
      },
    });
    return {
      input: input as never,
      output: {
        write: (text) => {
          shown += text;
          if (text.endsWith(': ')) setImmediate(() => input.write(left.shift() ?? ''));
        },
      },
    };
  }

  it('should take what is typed twice, showing nothing of it', async () => {
    expect(await readPassword(terminal('пароль из слов\r', 'пароль из слов\n'))).to.equal('пароль из слов');
    expect(shown).to.equal('Password: \nAgain: \n');
    expect(raw).to.deep.equal([true, false, true, false]);
  });

  it('should let a sign be taken back', async () => {
    expect(await readPassword(terminal('abд\u007fc\r', 'abc\r'))).to.equal('abc');
  });

  it('should refuse two that differ, an empty one, and an interruption', async () => {
    for (const answers of [['a\r', 'b\r'], ['\r', '\r'], ['ab\u0003']]) {
      expect(await rejection(readPassword(terminal(...answers)))).to.include({ code: 'password-missing' });
      expect(raw.at(-1)).to.equal(false);
    }
  });

  it('should take the first line of what is piped in', async () => {
    const input = new PassThrough();
    input.end('from a file\r\nand more');
    expect(await readPassword({ input, output: { write: () => true } })).to.equal('from a file');
  });
});
