#!/usr/bin/env node
import { admin } from './admin.ts';
import { check } from './check.ts';
import { UsageWrong } from './errors.ts';
import { layout } from './layout.ts';
import { people } from './people.ts';
import { render } from './render.ts';
import { runCommand, type ExitCode } from './run-command.ts';
import { run } from './run.ts';
import { serve } from './serve.ts';
import { stateSystems } from './state-systems.ts';

const USAGE = `reglament COMMAND
  serve                                   the server, as npm start
  run KEY --scenario NAME [--json] [--document FILE.pdf]
                                          a case through one scenario, with stubs, no server; its paper as a file
  check [PATH…] [--json FILE|-] [--junit FILE]
                                          what is wrong with diagrams and their files
  layout FILE.bpmn…                       draws diagrams anew, in place
  render KEY|FILE.bpmn -o OUT.svg|png     the picture of a diagram
  render --all DIR                        pictures of all diagrams, and a page that shows them together
  admin create --login L --name N         the first administrator of an installation
  people import FILE.json                 offices and people from a file
  state-systems [--port N] [--data DIR]   stubs of the state's systems, over HTTP`;

const commands: Readonly<Record<string, (words: readonly string[]) => Promise<ExitCode>>> = {
  serve: () => serve(),
  run,
  check,
  layout,
  render,
  admin,
  people,
  'state-systems': stateSystems,
};

const [name = '', ...words] = process.argv.slice(2);
process.exitCode = await runCommand(async () => {
  if (name === '--help' || name === 'help') {
    console.log(USAGE);
    return 0;
  }
  const command = commands[name];
  if (command === undefined) throw new UsageWrong(name === '' ? 'name a command' : `no command "${name}"`, USAGE);
  return command(words);
});
