#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { UsageWrong } from './errors.ts';
import { runCommand, type ExitCode } from './run-command.ts';

const USAGE = `reglament COMMAND
  serve                                   the server, as npm start
  run KEY --scenario NAME [--json] [--document FILE.pdf]
                                          a case through one scenario, with stubs, no server; its paper as a file
  test [PATH…] [--scenario NAME] [--watch] [--junit FILE] [--coverage DIR] [--threshold flows=100,…] [--merge FILE]
                                          all scenarios, and what of the diagrams they cover
  generate [KEY|PATH…] [--cover flows|paths] [--late] [--json] [--write] [--check] [--walks N]
                                          scenarios made from diagrams, and how they go
  record CASE [--data DIR] [--name NAME] [--title TEXT] [--write]
                                          a stored case that has ended as a scenario, without personal values
  check [PATH…] [--json FILE|-] [--junit FILE]
                                          what is wrong with diagrams and their files
  diff KEY|FILE.bpmn FILE.bpmn [--all] [--json]
                                          how the second differs from the first, in the act's terms
  new REGION/SERVICE --channel CHANNEL --title TITLE [--paragraph N] [--language ru|kk] [--dir FOLDER]
                                          a channel from the template of its kind, as files
  layout FILE.bpmn…                       draws diagrams anew, in place
  render KEY|FILE.bpmn -o OUT.svg|png     the picture of a diagram
  render --all DIR                        pictures of all diagrams, and a page that shows them together
  admin create --login L --name N         the first administrator of an installation
  people import FILE.json                 offices and people from a file
  people close-demo                       no demo account signs in any more
  settings                                the settings in force, secrets hidden, and what is wrong with them
  verify [CASE] [--data DIR] [--json]     whether journals, files and definitions hold, beside the server or without
  backup FILE.tar.gz [--data DIR]         the data of an installation as one archive, beside the server or without
  restore FILE.tar.gz --data DIR [--replace | --case CASE]
                                          such an archive as a data folder, checked; or one case of it
  erase --case CASE --reason TEXT [--data DIR]
                                          what is personal of a case that has ended
  state-systems [--port N] [--data DIR]   stubs of the state's systems, over HTTP
  types [PATH…] [-o FILE.d.ts] [--check]  ids of the diagrams as types, for flow tests
  init DIR [--package SPEC]               a repository for diagrams: one to begin with, its tests, a pipeline`;

// A command's own modules are loaded with it: most need neither the server nor a browser, and are there at once.
const commands: Readonly<Record<string, () => Promise<(words: readonly string[]) => Promise<ExitCode>>>> = {
  serve: async () => (await import('./serve.ts')).serve,
  run: async () => (await import('./run.ts')).run,
  test: async () => (await import('./test.ts')).test,
  generate: async () => (await import('./generate.ts')).generate,
  record: async () => (await import('./record.ts')).record,
  check: async () => (await import('./check.ts')).check,
  diff: async () => (await import('./diff.ts')).diff,
  new: async () => (await import('./new.ts')).newService,
  layout: async () => (await import('./layout.ts')).layout,
  render: async () => (await import('./render.ts')).render,
  admin: async () => (await import('./admin.ts')).admin,
  people: async () => (await import('./people.ts')).people,
  settings: async () => (await import('./settings.ts')).settings,
  verify: async () => (await import('./verify.ts')).verify,
  backup: async () => (await import('./backup.ts')).backup,
  restore: async () => (await import('./restore.ts')).restore,
  erase: async () => (await import('./erase.ts')).erase,
  'state-systems': async () => (await import('./state-systems.ts')).stateSystems,
  types: async () => (await import('./types.ts')).types,
  init: async () => (await import('./init.ts')).init,
};

// What a command loads is compiled once for all its starts, not with each.
enableCompileCache();

const [name = '', ...words] = process.argv.slice(2);
process.exitCode = await runCommand(async () => {
  if (name === '--help' || name === 'help') {
    console.log(USAGE);
    return 0;
  }
  const command = commands[name];
  if (command === undefined) throw new UsageWrong(name === '' ? 'name a command' : `no command "${name}"`, USAGE);
  return (await command())(words);
});
