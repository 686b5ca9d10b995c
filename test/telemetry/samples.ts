import { expect } from 'chai';

/** What a text in the format of Prometheus says: value by name and labels, `name{a="1",b="2"}`, labels sorted. */
export function samples(text: string): ReadonlyMap<string, number> {
  const read = new Map<string, number>();
  const helped = new Set<string>();
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const comment = /^# (HELP|TYPE) (\w+) ./.exec(line);
    if (comment !== null) {
      helped.add(comment[2] ?? '');
      continue;
    }
    const [, name = '', labels = '', value = ''] = /^([a-z_][a-z0-9_]*)(?:\{(.*)\})? (\S+)$/.exec(line) ?? [];
    expect(name, line).to.not.equal('');
    expect([...helped].some((known) => name.startsWith(known)), `${name} is explained`).to.equal(true);
    const sorted = [...labels.matchAll(/\w+="[^"]*"/g)].map(([label]) => label).toSorted().join(',');
    read.set(sorted === '' ? name : `${name}{${sorted}}`, Number(value));
  }
  return read;
}
