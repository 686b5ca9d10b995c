// Runs before any TypeScript is loaded: an older Node would stop with "Unknown file extension" and no advice.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  process.stderr.write(
    `Reglament needs Node 24 or later; this is ${process.version}. ` +
      'Run it through npm (npm start, npm test): on Linux and Windows npm ci brings a matching Node along. ' +
      'Elsewhere install Node 24 first.\n',
  );
  process.exit(1);
}
