import { access, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect } from 'chai';
import { settingNames } from '../../src/config.ts';
import { allowedNames, CONTAINER_FILE, copyOf, readStages, root } from '../container/container-file.ts';

describe('the container file', () => {
  it('should copy what is there and what .dockerignore lets in, and let in nothing else', async () => {
    const allowed = await allowedNames();
    const copied = new Set<string>();
    for (const { steps } of await readStages()) {
      for (const step of steps.filter(({ name }) => name === 'COPY')) {
        const { from, sources } = copyOf(step);
        if (from === null) for (const source of sources) copied.add(source);
      }
    }
    for (const source of copied) await access(resolve(root, source));
    expect([...copied].toSorted()).to.deep.equal(allowed.toSorted());
  });

  it('should take from stages that come before', async () => {
    const seen: string[] = [];
    for (const { name, steps } of await readStages()) {
      for (const step of steps.filter((one) => one.name === 'COPY')) {
        const { from } = copyOf(step);
        if (from !== null) expect(seen).to.include(from);
      }
      seen.push(name);
    }
  });

  it('should run by a user without rights, with libraries from the lock file and no secret', async () => {
    const stages = await readStages();
    const image = stages.at(-1)?.steps ?? [];
    expect(image.map(({ name }) => name)).to.include.members(['USER', 'VOLUME', 'HEALTHCHECK', 'STOPSIGNAL', 'CMD']);
    expect(image.find(({ name }) => name === 'USER')?.words).to.equal('node');
    expect(image.slice(image.findIndex(({ name }) => name === 'USER')).some(({ name }) => name === 'COPY' || name === 'RUN')).to.equal(false);
    const commands = stages.flatMap(({ steps }) => steps.filter(({ name }) => name === 'RUN').map(({ words }) => words));
    expect(commands.filter((words) => words.includes('npm')).every((words) => words.startsWith('npm ci --omit=dev '))).to.equal(true);
    const set = image.filter(({ name }) => name === 'ENV').flatMap(({ words }) => words.split(' ').map((pair) => pair.split('=')[0] ?? ''));
    expect(settingNames).to.include.members(set);
    expect(await readFile(CONTAINER_FILE, 'utf8')).to.not.match(/^(?:ARG|ENV) .*(?:SECRET|PASSWORD|TOKEN)/m);
  });

  it('should be made of the Node the project asks for', async () => {
    for (const { base } of await readStages()) expect(base).to.equal('node:24-bookworm-slim');
  });
});
