import { access, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect } from 'chai';
import { isRefusal } from '../../src/runtime/applicant-steps.ts';
import { settingNames } from '../../src/config.ts';
import { isIin } from '../../src/forms/is-iin.ts';
import { importPeople } from '../../src/identity/import-people.ts';
import { MemoryPeopleStore } from '../../src/stores/memory/memory-people-store.ts';
import { Metrics } from '../../src/telemetry/metrics/metrics.ts';
import { pageBlocks } from '../docs/page-blocks.ts';
import { operationsPage, withTable } from './settings-table.ts';

const docs = resolve(import.meta.dirname, '../../docs');

/** Names of everything that is counted. */
async function metricNames(): Promise<ReadonlySet<string>> {
  const metrics = new Metrics(isRefusal);
  metrics.observeInstallation({
    systems: () => [],
    wakeups: () => ({ waiting: 0, due: 0, working: 0 }),
    letters: async () => [],
    damagedFiles: () => 0,
    segmentsWaiting: () => 0,
    dataDir: docs,
    clock: () => new Date(),
  });
  metrics.observeReadiness(async () => ({ status: 'ready', failing: [] }), []);
  return new Set([...(await metrics.text()).matchAll(/^# TYPE (\w+) /gm)].map(([, name = '']) => name));
}

describe('docs/operations.md', () => {
  it('should hold the table of settings: else print it anew, node test/project/settings-table.ts', async () => {
    const page = await operationsPage();
    expect(page).to.equal(withTable(page));
  });

  it('should name every metric there is and no other', async () => {
    const named = (await operationsPage()).matchAll(/\breglament_[a-z_]+\b/g);
    expect([...new Set([...named].map(([name]) => name))].toSorted()).to.deep.equal([...(await metricNames())].toSorted());
  });

  it('should have rules that ask for metrics there are, each explained by name', async () => {
    const rules = await readFile(resolve(docs, 'operations/alerts.yml'), 'utf8');
    const known = await metricNames();
    const asked = [...rules.matchAll(/\breglament_[a-z_]+\b/g)].map(([name]) => name.replace(/_(?:count|sum|bucket)$/, ''));
    expect(asked.filter((name) => !known.has(name))).to.deep.equal([]);
    const page = await operationsPage();
    for (const [, name = ''] of rules.matchAll(/- alert: (\w+)/g)) {
      // Nobody can be told twice what to do about a server that is not there, or is slow.
      if (!['ReglamentDown', 'ReglamentSlow', 'ReglamentIncidents'].includes(name)) expect(page).to.include(`| ${name}`);
    }
  });

  it('should show a file of people that is taken over as it stands', async () => {
    const people = new MemoryPeopleStore();
    await people.saveOffice({ id: 'atyrau-city', name: 'Отдел', address: '', region: 'Атырауская область', kind: 'department', edited: false });
    const shown = pageBlocks(await operationsPage()).find(({ info }) => info.includes('json'));
    const { offices, people: added } = await importPeople(people, JSON.parse(shown?.text ?? ''), isIin);
    expect(offices).to.deep.equal(['atyrau-north']);
    expect(added.map(({ login }) => login)).to.deep.equal(['a.serikova', 'd.ospanov']);
  });

  it('should link to files that are there', async () => {
    for (const [, link = ''] of (await operationsPage()).matchAll(/\]\(([\w./-]+)\)/g)) await access(resolve(docs, link));
  });
});

describe('the unit for systemd', () => {
  const read = async (): Promise<readonly (readonly [section: string, key: string, value: string])[]> => {
    let section = '';
    const lines = (await readFile(resolve(docs, 'operations/reglament.service'), 'utf8')).split('\n');
    return lines.flatMap((line) => {
      section = /^\[(\w+)\]$/.exec(line)?.[1] ?? section;
      const [, key, value] = /^([A-Za-z]+)=(.*)$/.exec(line) ?? [];
      if (key === undefined && line !== '' && !/^[#[]/.test(line)) throw new TypeError(`no line of a unit: ${line}`);
      return key === undefined ? [] : [[section, key, value ?? ''] as const];
    });
  };

  it('should have only keys systemd.unit(5), systemd.exec(5), systemd.kill(5) and systemd.service(5) know', async () => {
    const known: Readonly<Record<string, readonly string[]>> = {
      Unit: ['Description', 'Wants', 'After', 'StartLimitIntervalSec', 'StartLimitBurst'],
      Service: [
        'Type', 'ExecStart', 'WorkingDirectory', 'Environment', 'EnvironmentFile', 'LoadCredential', 'Restart', 'RestartSec', 'KillMode', 'TimeoutStopSec',
        'DynamicUser', 'User', 'StateDirectory', 'StateDirectoryMode', 'UMask', 'ProtectSystem', 'ProtectHome', 'PrivateTmp', 'PrivateDevices',
        'ProtectKernelTunables', 'ProtectKernelModules', 'ProtectKernelLogs', 'ProtectControlGroups', 'ProtectClock', 'ProtectHostname', 'ProtectProc',
        'NoNewPrivileges', 'CapabilityBoundingSet', 'AmbientCapabilities', 'RestrictSUIDSGID', 'RestrictRealtime', 'RestrictNamespaces',
        'RestrictAddressFamilies', 'LockPersonality', 'RemoveIPC', 'SystemCallArchitectures', 'SystemCallFilter', 'SystemCallErrorNumber',
        'MemoryDenyWriteExecute', 'LimitNOFILE', 'StandardOutput', 'StandardError', 'SyslogIdentifier',
      ],
      Install: ['WantedBy'],
    };
    for (const [section, key] of await read()) expect(known[section] ?? [], `[${section}]`).to.include(key);
  });

  it('should give it more time to stop than it takes, and name settings there are', async () => {
    const unit = await read();
    const of = (name: string): readonly string[] => unit.filter(([, key]) => key === name).map(([, , value]) => value);
    const [seconds] = of('TimeoutStopSec').map(Number);
    expect(seconds).to.be.greaterThan(20 + 5);
    for (const setting of of('Environment')) expect(settingNames).to.include(setting.split('=')[0]);
    expect(of('ExecStart')[0]).to.match(/^\/usr\/bin\/node --max-semi-space-size=8 \/opt\/reglament\/src\/main\.ts$/);
    expect(of('MemoryDenyWriteExecute'), 'V8 would not start').to.deep.equal(['no']);
  });
});
