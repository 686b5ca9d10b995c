#!/usr/bin/env node
// The command of the package. It is CommonJS that any Node reads: one older than 24 hands over to the Node that npm has
// put beside the package, whoever called it and however the PATH stands.
const { spawn } = require('node:child_process');
const { constants } = require('node:os');

if (Number(process.versions.node.split('.')[0]) >= 24) {
  void import('./cli/main.js');
} else {
  const node = ownNode();
  // Says what is needed, and ends.
  if (node === null) require('./require-node-24.cjs');
  const child = spawn(node, [__filename, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  // A terminal gives it to both; a second one would end a server that is closing.
  process.on('SIGINT', () => {});
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
}

function ownNode() {
  const { platform, arch } = process;
  const windows = platform === 'win32';
  try {
    return require.resolve(`node-${windows ? 'win' : platform}-${arch}/bin/node${windows ? '.exe' : ''}`);
  } catch {
    return null;
  }
}
