import { expect } from 'chai';
import { OfficeExists, OfficeNotFound } from '../../src/identity/errors.ts';
import { importPeople } from '../../src/identity/import-people.ts';
import { addOffice, changeOffice, followActs } from '../../src/identity/offices-desk.ts';
import type { PeopleStore } from '../../src/identity/store.ts';
import { openLowdbStores } from '../../src/stores/lowdb/open-lowdb-stores.ts';
import { MemoryPeopleStore } from '../../src/stores/memory/memory-people-store.ts';
import { rejection, temporaryFolder } from '../stores/temporary-folder.ts';

const city = { id: 'atyrau-city', name: 'Отдел города Атырау', address: 'ул. Первая, 1', region: 'atyrau', kind: 'department' } as const;
const moved = { name: 'Отдел города Атырау', address: 'ул. Новая, 7' };

describe('offices and the acts that name them', () => {
  let people: PeopleStore;
  beforeEach(async () => {
    people = new MemoryPeopleStore();
    await followActs(people, [city]);
  });

  it('should add what is missing, and follow the act while nobody said otherwise', async () => {
    expect(await people.offices()).to.deep.equal([city]);
    await followActs(people, [{ ...city, address: 'ул. Вторая, 2' }]);
    expect(await people.offices()).to.deep.equal([{ ...city, address: 'ул. Вторая, 2' }]);
  });

  it('should leave alone what an administrator changed', async () => {
    const changed = await changeOffice(people, city.id, moved);
    expect(changed).to.deep.equal({ ...city, ...moved, edited: true });
    await followActs(people, [{ ...city, name: 'Отдел по акту' }]);
    expect(await people.offices()).to.deep.equal([changed]);
  });

  it('should leave alone what an administrator added or took over from a file, though an act comes to name it', async () => {
    const makat = { id: 'makat', name: 'Отдел Макатского района', address: 'п. Макат', region: 'atyrau', kind: 'department' } as const;
    await addOffice(people, makat);
    await importPeople(people, { offices: [{ ...city, address: 'из файла' }] }, () => true);
    await followActs(people, [city, { ...makat, name: 'Отдел по акту' }]);
    expect((await people.offices()).map(({ name, address }) => [name, address])).to.deep.equal([
      [city.name, 'из файла'],
      [makat.name, makat.address],
    ]);
  });

  it('should neither add an office twice nor change one that is not there', async () => {
    expect(await rejection(addOffice(people, { ...city, name: 'Другой' }))).to.be.instanceOf(OfficeExists);
    expect(await rejection(changeOffice(people, 'nowhere', moved))).to.be.instanceOf(OfficeNotFound);
    expect(await people.offices()).to.deep.equal([city]);
  });

  it('should remember across a restart what was changed', async () => {
    const folder = await temporaryFolder();
    const options = { warn: () => {}, now: () => new Date('2026-11-22T05:00:00.000Z') };
    const before = await openLowdbStores(folder.path, options);
    await followActs(before.people, [city]);
    await changeOffice(before.people, city.id, moved);
    await before.close();

    const after = await openLowdbStores(folder.path, options);
    await followActs(after.people, [city]);
    expect(await after.people.offices()).to.deep.equal([{ ...city, ...moved, edited: true }]);
    await after.close();
    await folder.remove();
  });
});
