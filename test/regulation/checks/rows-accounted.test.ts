import { expect } from 'chai';
import { foundBy, subjectOf } from '../subject-of.ts';

const CHECK = 'rows-accounted';

describe('rows-accounted', () => {
  it('should find nothing where each row is carried or explained', async () => {
    expect(foundBy(CHECK, await subjectOf(CHECK, 'valid'))).to.deep.equal([]);
  });

  it('should find a row nobody carries or explains', async () => {
    expect(foundBy(CHECK, await subjectOf(CHECK, 'invalid'))).to.deep.equal([
      '<process> row 6 of the table (строка 6) is nowhere: name it at the activity that does it, draw <action_6>, or say why not in a remark',
    ]);
  });

  it('should find a remark on a row that is carried', async () => {
    const subject = await subjectOf(CHECK, 'valid', (xml) =>
      xml.replace('Строки 6 на', 'Строки 7 на'),
    );
    expect(foundBy(CHECK, subject)).to.deep.equal([
      '<process_6> row 7 is in the diagram: remove the remark that it is not',
      '<process> row 6 of the table (строка 6) is nowhere: name it at the activity that does it, draw <action_6>, or say why not in a remark',
    ]);
  });

  it('should find more rows left to remarks than the table allows', async () => {
    const subject = await subjectOf(CHECK, 'valid', (xml) =>
      xml.replace('Строки 6 на схеме', 'Строки 6 на схеме нет.</reg:remark><reg:remark>Строки 4 на схеме').replaceAll(' table="1" action="4"', ' table="1" action="3"'),
    );
    expect(foundBy(CHECK, subject)).to.deep.equal([
      '<process> 2 rows are left to remarks (4, 6), of this table at most 1 may be: draw the others',
    ]);
  });

  it('should not count a row the act left blank, but ask for its remark', async () => {
    const subject = await subjectOf(CHECK, 'valid', (xml) =>
      xml.replace('Строки 6 на схеме', 'Строки 6 на схеме нет.</reg:remark><reg:remark>Строки 4 на схеме').replaceAll(' table="1" action="4"', ' table="1" action="3"'),
    );
    const rows = subject.digest.table?.rows.map((row) => (row.action === 4 ? { ...row, name: '–', result: '' } : row)) ?? [];
    const digest = { ...subject.digest, table: { number: '1', rows } };
    expect(foundBy(CHECK, { ...subject, digest })).to.deep.equal([]);
    const diagram = { ...subject.diagram, nodes: new Map([...subject.diagram.nodes].map(([id, node]) => [id, { ...node, remarks: [] }])) };
    expect(foundBy(CHECK, { ...subject, digest, diagram })).to.have.length(2);
  });
});
